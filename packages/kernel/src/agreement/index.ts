export { cohensKappa, type KappaOptions, type Weighting } from './cohens-kappa';
export { gwetsAc1, type Ac1Options } from './gwets-ac1';
export { krippendorffsAlpha, type AlphaOptions } from './krippendorffs-alpha';
export { percentAgreement } from './percent-agreement';
export type { Agreement, Undefined, UnitRatings } from './ratings';
