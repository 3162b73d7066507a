/** 建设街道办事处 → 建设街道; the bureau mostly lists the short form already. */
export function townShortName(listed: string): string {
  return listed.trim().replace(/街道办(?:事处)?$/, '街道');
}

const peoples =
  '畲族|回族|满族|蒙古族|朝鲜族|壮族|瑶族|苗族|侗族|土家族|仡佬族|布依族|水族|毛南族|仫佬族|彝族|白族|傣族|哈尼族|傈僳族|拉祜族|佤族|' +
  '纳西族|景颇族|布朗族|阿昌族|普米族|怒族|独龙族|德昂族|藏族|羌族|门巴族|珞巴族|土族|撒拉族|东乡族|保安族|裕固族|哈萨克族|维吾尔族|' +
  '塔吉克族|柯尔克孜族|锡伯族|达斡尔族|鄂温克族|鄂伦春族|赫哲族|俄罗斯族|塔塔尔族|乌孜别克族|黎族|各族';
const suffix = new RegExp(`(?:街道|镇|(?:${peoples})*(?:民族)?乡)$`);

/** What is left without the kind of unit: 乌镇镇 → 乌镇, 建设街道 → 建设, 莪山畲族乡 → 莪山. */
export function townStem(name: string): string {
  return name.replace(suffix, '') || name;
}
