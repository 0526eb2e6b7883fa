/** One decision for learning: the constructs that could have been chosen, with what spoke for each. */
export interface Choice {
  /** What speaks for each option, option by option. */
  readonly signs: Float64Array;
  /** What counts for each option already, before any sign. */
  readonly offset: Float64Array | null;
  /** The share of the decision each option got; sums to one. */
  readonly chosen: Float64Array;
}

/** What is thought of the weights before anything was decided. */
export interface Prior {
  readonly weights: Float64Array;
  /** How many decisions it takes, about, to think otherwise. */
  readonly strength: number;
}

const mostSteps = 12;

/**
 * Learns how much each sign counts, from decisions: the weights under which what was chosen is
 * likeliest (conditional logit, DOI 10.1016/0047-2727(74)90003-6), held near what was thought before.
 * The target is concave, so Newton's method finds the one optimum whatever the order of decisions.
 * O(steps × options × signs²).
 */
export function learnWeights(choices: readonly Choice[], prior: Prior): Float64Array {
  let weights: Float64Array = prior.weights.slice();
  let found = evaluate(choices, weights, prior);
  for (let step = 0; step < mostSteps; step += 1) {
    const direction = solve(found.curvature, found.gradient, weights.length);
    let scale = 1;
    let next = moved(weights, direction, scale);
    let reached = evaluate(choices, next, prior);
    while (reached.value < found.value && scale > 1e-3) {
      scale /= 2;
      next = moved(weights, direction, scale);
      reached = evaluate(choices, next, prior);
    }
    const gained = reached.value - found.value;
    if (gained <= 0) break;
    [weights, found] = [next, reached];
    if (gained < 1e-6 * (1 + Math.abs(found.value))) break;
  }
  return weights;
}

function moved(weights: Float64Array, direction: Float64Array, scale: number): Float64Array {
  return weights.map((weight, at) => weight + scale * direction[at]!);
}

/** What each option comes to, under some weights. */
export function scoresOf(
  { signs, offset }: Pick<Choice, 'signs' | 'offset'>,
  weights: Float64Array,
): Float64Array {
  const width = weights.length;
  const scores = new Float64Array(signs.length / width);
  for (let option = 0; option < scores.length; option += 1) {
    let sum = offset === null ? 0 : offset[option]!;
    for (let at = 0; at < width; at += 1) sum += weights[at]! * signs[option * width + at]!;
    scores[option] = sum;
  }
  return scores;
}

/** Scores as shares that sum to one. */
export function sharesOf(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  const shares = new Float64Array(scores.length);
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) {
    shares[at] = Math.exp(scores[at]! - most);
    total += shares[at]!;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at]! /= total;
  return shares;
}

interface Evaluation {
  readonly value: number;
  readonly gradient: Float64Array;
  /** The lower half, negated: positive definite. */
  readonly curvature: Float64Array;
}

function evaluate(choices: readonly Choice[], weights: Float64Array, prior: Prior): Evaluation {
  const width = weights.length;
  const gradient = weights.map((weight, at) => -2 * prior.strength * (weight - prior.weights[at]!));
  const curvature = new Float64Array(width * width);
  let value = 0;
  for (let at = 0; at < width; at += 1) {
    curvature[at * width + at] = 2 * prior.strength;
    value -= prior.strength * (weights[at]! - prior.weights[at]!) ** 2;
  }
  const mean = new Float64Array(width);
  for (const choice of choices) {
    const shares = sharesOf(scoresOf(choice, weights));
    value += addChoice(choice, shares, { gradient, curvature, mean });
  }
  return { value, gradient, curvature };
}

/** Adds what one decision says to slope and curvature; gives how likely what was chosen is, as a logarithm. */
function addChoice(
  { signs, chosen }: Choice,
  shares: Float64Array,
  { gradient, curvature, mean }: Omit<Evaluation, 'value'> & { readonly mean: Float64Array },
): number {
  const width = gradient.length;
  let value = 0;
  mean.fill(0);
  for (let option = 0; option < shares.length; option += 1) {
    const share = shares[option]!;
    const taken = chosen[option]!;
    if (taken > 0) value += taken * Math.log(Math.max(share, 1e-300));
    const start = option * width;
    for (let i = 0; i < width; i += 1) {
      const sign = signs[start + i]!;
      gradient[i]! += (taken - share) * sign;
      mean[i]! += share * sign;
      const weighed = share * sign;
      for (let j = 0; j <= i; j += 1) curvature[i * width + j]! += weighed * signs[start + j]!;
    }
  }
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j <= i; j += 1) curvature[i * width + j]! -= mean[i]! * mean[j]!;
  }
  return value;
}

/** Solves a small positive definite system of which the lower half is given (Cholesky). */
function solve(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const factor = lower.slice();
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = factor[row * size + column]!;
      for (let at = 0; at < column; at += 1)
        sum -= factor[row * size + at]! * factor[column * size + at]!;
      factor[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / factor[column * size + column]!;
    }
  }
  const answer = right.slice();
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < row; at += 1) answer[row]! -= factor[row * size + at]! * answer[at]!;
    answer[row]! /= factor[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1)
      answer[row]! -= factor[at * size + row]! * answer[at]!;
    answer[row]! /= factor[row * size + row]!;
  }
  return answer;
}
