/** County and kind of zone → the town whose seat and staff the zone shares. */
export const COINCIDING_ZONES: Readonly<Record<string, string>> = {
  嘉善县开发区: '惠民街道',
  秀洲区高新区: '高照街道',
  平湖市开发区: '钟埭街道',
  海宁市开发区: '海昌街道',
  桐乡市开发区: '高桥街道',
  海盐县开发区: '西塘桥街道',
};
