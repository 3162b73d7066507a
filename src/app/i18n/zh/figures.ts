export const figures = { title: '数字' };
