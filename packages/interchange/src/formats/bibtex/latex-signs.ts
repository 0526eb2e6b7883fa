/** The marks that LaTeX sets over or under a letter, as combining characters. */
export const marks: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  hat: '\u0302',
  tilde: '\u0303',
  bar: '\u0304',
  dot: '\u0307',
  ddot: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
};

const letters =
  'ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i i j j dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ';

const punctuation =
  'textbackslash \\ textbraceleft { textbraceright } textasciitilde ~ textasciicircum ^ textless < ' +
  'textgreater > textbar | textunderscore _ textdollar $ textquotedbl " textquotesingle \' textasciigrave ` ' +
  'textquotedblleft “ textquotedblright ” textquoteleft ‘ textquoteright ’ quotedblbase „ quotesinglbase ‚ ' +
  'guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › textendash – textemdash — ' +
  'ldots … dots … textellipsis … textbullet • textperiodcentered · textexclamdown ¡ textquestiondown ¿ ' +
  'textregistered ® texttrademark ™ textcopyright © copyright © textdegree ° degree ° textsection § S § ' +
  'textparagraph ¶ P ¶ dag † ddag ‡ textdagger † textordfeminine ª textordmasculine º slash /';

const currencies =
  'pounds £ textsterling £ sterling £ texteuro € euro € EUR € textyen ¥ yen ¥ textcent ¢ cent ¢ textcurrency ¤';

const numbers =
  'times × texttimes × div ÷ pm ± textpm ± mp ∓ cdot · ast * star ⋆ leq ≤ le ≤ geq ≥ ge ≥ leqslant ⩽ geqslant ⩾ ' +
  'neq ≠ ne ≠ lt < gt > ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ infty ∞ partial ∂ nabla ∇ sum ∑ ' +
  'prod ∏ int ∫ sqrt √ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ ' +
  'wedge ∧ vee ∨ perp ⊥ parallel ∥ angle ∠ circ ° prime ′ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ ' +
  'textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³ ' +
  'textmu µ textperthousand ‰ lbrace { rbrace } langle ⟨ rangle ⟩ mid | vert | Vert ‖ colon :';

const arrows =
  'rightarrow → to → leftarrow ← gets ← leftrightarrow ↔ uparrow ↑ downarrow ↓ Rightarrow ⇒ Leftarrow ⇐ ' +
  'Leftrightarrow ⇔ textrightarrow → textleftarrow ← textuparrow ↑ textdownarrow ↓ mapsto ↦';

const greek =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ ' +
  'mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ ' +
  'psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';

/** What commands without an argument print. */
export const signs: ReadonlyMap<string, string> = new Map([
  ...[letters, punctuation, currencies, numbers, arrows, greek].flatMap(pairs),
  ...['quad', 'qquad', 'enspace', 'thinspace', 'space', 'newline', 'linebreak'].map(
    (name): [string, string] => [name, ' '],
  ),
]);

function pairs(list: string): [name: string, sign: string][] {
  const words = list.split(' ');
  return words.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, words[at + 1] ?? '']] : [],
  );
}

/** Commands that only say how their argument looks, or that it stays as it is. */
export const looks: ReadonlySet<string> = new Set(
  (
    'emph textit textbf textsc texttt textrm textsf textsl textup textmd textnormal text mathrm mathit mathbf ' +
    'mathsf mathcal mathbb operatorname mbox hbox bf it em sc rm tt sf sl bfseries itshape scshape upshape ' +
    'normalfont small footnotesize large uppercase lowercase underline protect ensuremath boldsymbol url nolinkurl ' +
    'path enquote mkbibquote mkbibemph mkbibitalic NoCaseChange relax left right limits textquote ' +
    'displaystyle nobreakdash allowbreak'
  ).split(' '),
);

/** What stands raised in mathematics, or in \textsuperscript. */
export const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789+-=()ni').map((sign, at) => [
    sign,
    Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ')[at] ?? sign,
  ]),
);

/** What stands lowered in mathematics, or in \textsubscript. */
export const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789+-=()').map((sign, at) => [
    sign,
    Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')[at] ?? sign,
  ]),
);
