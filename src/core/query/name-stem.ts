/** A place's name as it is typed, without its kind: 西塘镇 → 西塘, 乌镇镇 → 乌镇; a name of two characters has no shorter form. */
export const stemOfName = (name: string): string => name.replace(/(?<=..)(?:街道|社区|[省市县区镇乡村])$/, '');
