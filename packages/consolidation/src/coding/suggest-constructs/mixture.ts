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
  const signs = prior.weights.length;
  let weights: Float64Array = prior.weights.slice();
  let value = penalised(choices, weights, prior);
  for (let step = 0; step < mostSteps; step += 1) {
    const { gradient, curvature } = slopes(choices, weights, prior);
    const direction = solve(curvature, gradient, signs);
    let scale = 1;
    let next = moved(weights, direction, scale);
    let reached = penalised(choices, next, prior);
    while (reached < value && scale > 1e-3) {
      scale /= 2;
      next = moved(weights, direction, scale);
      reached = penalised(choices, next, prior);
    }
    const gained = reached - value;
    if (gained <= 0) break;
    [weights, value] = [next, reached];
    if (gained < 1e-6 * (1 + Math.abs(value))) break;
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
  const shares = scores.map((score) => Math.exp(score - most));
  let total = 0;
  for (const share of shares) total += share;
  return shares.map((share) => share / total);
}

function penalised(choices: readonly Choice[], weights: Float64Array, prior: Prior): number {
  let value = 0;
  for (const choice of choices) {
    const shares = sharesOf(scoresOf(choice, weights));
    choice.chosen.forEach((chosen, option) => {
      if (chosen > 0) value += chosen * Math.log(Math.max(shares[option]!, 1e-300));
    });
  }
  weights.forEach((weight, at) => {
    value -= prior.strength * (weight - prior.weights[at]!) ** 2;
  });
  return value;
}

function slopes(choices: readonly Choice[], weights: Float64Array, prior: Prior) {
  const width = weights.length;
  const gradient = weights.map((weight, at) => -2 * prior.strength * (weight - prior.weights[at]!));
  const curvature = new Float64Array(width * width);
  for (let at = 0; at < width; at += 1) curvature[at * width + at] = 2 * prior.strength;
  const mean = new Float64Array(width);
  for (const choice of choices) {
    const { signs, chosen } = choice;
    const shares = sharesOf(scoresOf(choice, weights));
    mean.fill(0);
    for (let option = 0; option < shares.length; option += 1) {
      const share = shares[option]!;
      const pull = chosen[option]! - share;
      const start = option * width;
      for (let i = 0; i < width; i += 1) {
        const sign = signs[start + i]!;
        gradient[i]! += pull * sign;
        mean[i]! += share * sign;
        for (let j = 0; j <= i; j += 1)
          curvature[i * width + j]! += share * sign * signs[start + j]!;
      }
    }
    for (let i = 0; i < width; i += 1) {
      for (let j = 0; j <= i; j += 1) curvature[i * width + j]! -= mean[i]! * mean[j]!;
    }
  }
  return { gradient, curvature };
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
