export const embed = {
  full: '在嘉图中打开',
};
