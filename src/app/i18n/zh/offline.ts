export const offline = {
  waiting: '有新版本可用。',
  take: '刷新',
  later: '以后再说',
};
