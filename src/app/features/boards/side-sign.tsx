import compare from './compare.module.css';

const LETTERS = ['A', 'B', 'C', 'D'];

/** The letter that stands for a side where its name does not fit. */
export const SideSign = ({ side }: { side: number }) => (
  <b className={compare.sign} aria-hidden>
    {LETTERS[side]}
  </b>
);
