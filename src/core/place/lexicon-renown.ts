/**
 * Villages known all over the country, with their county: a text that names one without more means it. Where a
 * namesake's county or town is in the text, that evidence comes first.
 */
export const RENOWNED_VILLAGES: Readonly<Record<string, string>> = {
  余村: '安吉县',
  鲁家村: '安吉县',
  大竹海村: '安吉县',
  下姜村: '淳安县',
  滕头村: '奉化区',
  横坎头村: '余姚市',
  航民村: '萧山区',
  李祖村: '义乌市',
  何斯路村: '义乌市',
  方林村: '路桥区',
  棠棣村: '柯桥区',
  小古城村: '余杭区',
  荻浦村: '桐庐县',
  深澳村: '桐庐县',
  指南村: '临安区',
  黄公望村: '富阳区',
  顾渚村: '长兴县',
  荻港村: '南浔区',
};
