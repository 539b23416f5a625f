/** Any way to say that the mayor stays responsible for public order; never without the law beside it. */
export const PUBLIC_ORDER =
  /(blijft[^.]*verantwoordelijk|verantwoordelijk blijft)[^.]*openbare orde/i;
