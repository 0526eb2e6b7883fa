/**
 * English words that carry grammar rather than meaning. Negations and words of amount are not
 * among them: those are read as polarity.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its itself they them their theirs themselves he him his himself ' +
    'she her hers herself i me my mine myself we us our ours ourselves you your yours yourself who whom ' +
    'whose which what where when why how one ones other others another each every either such same own ' +
    'and or but if because while although though as than then so also too very quite rather just even ' +
    'of to in on at by for with from into onto upon about between among amongst within across through ' +
    'during over under up down out off around against towards toward per via ' +
    'is are was were be been being am do does did doing done have has had having will would shall should ' +
    'can could may might must need get gets got getting let there here s t d ll m re ve i.e e.g etc'
  ).split(' '),
);
