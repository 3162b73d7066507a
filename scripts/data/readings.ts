/** Readings of names and characters in Zhejiang that a general dictionary gets wrong; where two overlap the upper one holds. */
export const READINGS: readonly (readonly [surface: string, ...syllables: string[]])[] = [
  ['乐清', 'yue', 'qing'],
  ['乐成街道', 'yue', 'cheng', 'jie', 'dao'],
  ['乐成镇', 'yue', 'cheng', 'zhen'],
  ['会稽', 'kuai', 'ji'],
  ['於潜', 'yu', 'qian'],
  ['朝晖', 'zhao', 'hui'],
  ['莘塍', 'xin', 'cheng'],
  ['莘畈', 'xin', 'fan'],
  ['都', 'du'],
  ['厦', 'xia'],
  ['栅', 'zha'],
  ['剡', 'shan'],
  ['缪', 'miao'],
  ['圩', 'wei'],
];
