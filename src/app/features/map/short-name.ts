/** A place's name without its suffix, for tight places: 嘉善县 → 嘉善, 惠民街道 → 惠民, Xitang Town → Xitang; a name of two characters stays whole. */
export const shortName = (name: string): string =>
  name.length > 2 ? name.replace(/(?:自治县|街道|省|市|县|(?<![社发新园])区|镇|乡)$/u, '').replace(KIND, '') : name;

const KIND = /(?<=\w) (?:Province|City|County|District|Subdistrict|Town|Township)$/;
