// Written by packages/tooling/generators/generate-rules.mjs from the rule folders.

import {
  defineCheckFromJson,
  defineInstrumentFromJson,
  defineItemFromJson,
  type Check,
  type Item,
} from '@cmoc/appraisal';
import instrument0 from './cerqual-overall@2016/instrument.json';
import instrument1 from './cerqual-overall@2018/instrument.json';
import instrument2 from './cerqual@2016/instrument.json';
import instrument3 from './cerqual@2018/instrument.json';
import instrument4 from './rameses-evaluation@2016/instrument.json';
import instrument5 from './rameses-meta-narrative@2013/instrument.json';
import instrument6 from './rameses-quality-synthesis@2014/instrument.json';
import instrument7 from './rameses-synthesis@2013/instrument.json';
import instrument8 from './relevance-richness-rigour/instrument.json';
import rule0 from './cerqual-overall@2016/confidence/item.json';
import rule1 from './cerqual-overall@2018/confidence/item.json';
import rule2 from './cerqual@2016/adequacy/item.json';
import rule3 from './cerqual@2016/coherence/item.json';
import rule4 from './cerqual@2016/methodological-limitations/item.json';
import rule5 from './cerqual@2016/relevance/item.json';
import rule6 from './cerqual@2018/adequacy/item.json';
import rule7 from './cerqual@2018/coherence/item.json';
import rule8 from './cerqual@2018/methodological-limitations/item.json';
import rule9 from './cerqual@2018/relevance/item.json';
import rule10 from './craft/claim-has-warrant/check.json';
import rule11 from './craft/configuration-is-mapped/check.json';
import rule12 from './craft/construct-is-used/check.json';
import rule13 from './craft/context-not-setting/check.json';
import { check as rule14 } from './craft/link-joins-same-construct/check';
import rule15 from './craft/mechanism-has-actor/check.json';
import rule16 from './craft/mechanism-is-unpacked/check.json';
import rule17 from './craft/mechanism-not-activity/check.json';
import rule18 from './craft/move-has-reason/check.json';
import { check as rule19 } from './craft/opposed-directions/check';
import rule20 from './craft/opposing-evidence-is-answered/check.json';
import rule21 from './craft/outcome-says-for-whom/check.json';
import { check as rule22 } from './craft/quotation-in-full-text/check';
import rule23 from './craft/resource-and-response/check.json';
import rule24 from './craft/support-from-several-studies/check.json';
import rule25 from './craft/theory-accounts-for-pattern/check.json';
import rule26 from './rameses-evaluation@2016/01-title/item.json';
import rule27 from './rameses-evaluation@2016/02-abstract/item.json';
import rule28 from './rameses-evaluation@2016/03-rationale-for-evaluation/item.json';
import rule29 from './rameses-evaluation@2016/04-programme-theory/item.json';
import rule30 from './rameses-evaluation@2016/05-questions-objectives-focus/item.json';
import rule31 from './rameses-evaluation@2016/06-ethical-approval/item.json';
import rule32 from './rameses-evaluation@2016/07-rationale-for-realist-evaluation/item.json';
import rule33 from './rameses-evaluation@2016/08-environment/item.json';
import rule34 from './rameses-evaluation@2016/09-programme/item.json';
import rule35 from './rameses-evaluation@2016/10-evaluation-design/item.json';
import rule36 from './rameses-evaluation@2016/11-data-collection/item.json';
import rule37 from './rameses-evaluation@2016/12-recruitment-and-sampling/item.json';
import rule38 from './rameses-evaluation@2016/13-data-analysis/item.json';
import rule39 from './rameses-evaluation@2016/14-participants/item.json';
import rule40 from './rameses-evaluation@2016/15-main-findings/item.json';
import rule41 from './rameses-evaluation@2016/16-summary/item.json';
import rule42 from './rameses-evaluation@2016/17-strengths-and-limitations/item.json';
import rule43 from './rameses-evaluation@2016/18-comparison-with-literature/item.json';
import rule44 from './rameses-evaluation@2016/19-conclusions-and-recommendations/item.json';
import rule45 from './rameses-evaluation@2016/20-funding/item.json';
import rule46 from './rameses-meta-narrative@2013/01-title/item.json';
import rule47 from './rameses-meta-narrative@2013/02-abstract/item.json';
import rule48 from './rameses-meta-narrative@2013/03-rationale/item.json';
import rule49 from './rameses-meta-narrative@2013/04-objectives-and-focus/item.json';
import rule50 from './rameses-meta-narrative@2013/05-changes-in-process/item.json';
import rule51 from './rameses-meta-narrative@2013/06-rationale-for-meta-narrative-review/item.json';
import rule52 from './rameses-meta-narrative@2013/07-guiding-principles/item.json';
import rule53 from './rameses-meta-narrative@2013/08-scoping/item.json';
import rule54 from './rameses-meta-narrative@2013/09-searching/item.json';
import rule55 from './rameses-meta-narrative@2013/10-selection-and-appraisal/item.json';
import rule56 from './rameses-meta-narrative@2013/11-data-extraction/item.json';
import rule57 from './rameses-meta-narrative@2013/12-analysis-and-synthesis/item.json';
import rule58 from './rameses-meta-narrative@2013/13-document-flow/item.json';
import rule59 from './rameses-meta-narrative@2013/14-document-characteristics/item.json';
import rule60 from './rameses-meta-narrative@2013/15-main-findings/item.json';
import rule61 from './rameses-meta-narrative@2013/16-summary/item.json';
import rule62 from './rameses-meta-narrative@2013/17-strengths-and-limitations/item.json';
import rule63 from './rameses-meta-narrative@2013/18-comparison-with-literature/item.json';
import rule64 from './rameses-meta-narrative@2013/19-conclusion-and-recommendations/item.json';
import rule65 from './rameses-meta-narrative@2013/20-funding/item.json';
import rule66 from './rameses-quality-synthesis@2014/1a-topic/item.json';
import rule67 from './rameses-quality-synthesis@2014/1b-question/item.json';
import rule68 from './rameses-quality-synthesis@2014/2-realist-principles/item.json';
import rule69 from './rameses-quality-synthesis@2014/3-focusing/item.json';
import rule70 from './rameses-quality-synthesis@2014/4-programme-theory/item.json';
import rule71 from './rameses-quality-synthesis@2014/5-search-strategy/item.json';
import rule72 from './rameses-quality-synthesis@2014/6-selection-and-appraisal/item.json';
import rule73 from './rameses-quality-synthesis@2014/7-data-extraction/item.json';
import rule74 from './rameses-quality-synthesis@2014/8-reporting/item.json';
import rule75 from './rameses-synthesis@2013/01-title/item.json';
import rule76 from './rameses-synthesis@2013/02-abstract/item.json';
import rule77 from './rameses-synthesis@2013/03-rationale/item.json';
import rule78 from './rameses-synthesis@2013/04-objectives-and-focus/item.json';
import rule79 from './rameses-synthesis@2013/05-changes-in-process/item.json';
import rule80 from './rameses-synthesis@2013/06-rationale-for-realist-synthesis/item.json';
import rule81 from './rameses-synthesis@2013/07-scoping/item.json';
import rule82 from './rameses-synthesis@2013/08-searching/item.json';
import rule83 from './rameses-synthesis@2013/09-selection-and-appraisal/item.json';
import rule84 from './rameses-synthesis@2013/10-data-extraction/item.json';
import rule85 from './rameses-synthesis@2013/11-analysis-and-synthesis/item.json';
import rule86 from './rameses-synthesis@2013/12-document-flow/item.json';
import rule87 from './rameses-synthesis@2013/13-document-characteristics/item.json';
import rule88 from './rameses-synthesis@2013/14-main-findings/item.json';
import rule89 from './rameses-synthesis@2013/15-summary/item.json';
import rule90 from './rameses-synthesis@2013/16-strengths-and-limitations/item.json';
import rule91 from './rameses-synthesis@2013/17-comparison-with-literature/item.json';
import rule92 from './rameses-synthesis@2013/18-conclusion-and-recommendations/item.json';
import rule93 from './rameses-synthesis@2013/19-funding/item.json';
import { check as rule94 } from './relevance-richness-rigour/difference-is-settled/check';
import rule95 from './relevance-richness-rigour/rating-has-grounds/check.json';
import rule96 from './relevance-richness-rigour/relevance/item.json';
import { check as rule97 } from './relevance-richness-rigour/relevance-to-current-theory/check';
import { check as rule98 } from './relevance-richness-rigour/report-once/check';
import rule99 from './relevance-richness-rigour/rich-but-weak/check.json';
import rule100 from './relevance-richness-rigour/richness/item.json';
import rule101 from './relevance-richness-rigour/rigour/item.json';
import rule102 from './relevance-richness-rigour/source-says-its-kind/check.json';
import rule103 from './relevance-richness-rigour/status-fits-source/check.json';
import rule104 from './relevance-richness-rigour/thin-for-every-area/check.json';
import rule105 from './support/claim-has-more-than-its-statement/check.json';
import rule106 from './support/claim-rests-on-words/check.json';
import { check as rule107 } from './support/confidence-has-breadth/check';
import rule108 from './support/exception-was-sought/check.json';
import rule109 from './support/opposing-claim-is-answered/check.json';
import rule110 from './support/pattern-has-members/check.json';
import rule111 from './support/quotation-resolves/check.json';
import { check as rule112 } from './support/refined-leads-back/check';
import { check as rule113 } from './support/theory-stands-together/check';

const made0 = defineInstrumentFromJson(instrument0);
const made1 = defineInstrumentFromJson(instrument1);
const made2 = defineInstrumentFromJson(instrument2);
const made3 = defineInstrumentFromJson(instrument3);
const made4 = defineInstrumentFromJson(instrument4);
const made5 = defineInstrumentFromJson(instrument5);
const made6 = defineInstrumentFromJson(instrument6);
const made7 = defineInstrumentFromJson(instrument7);
const made8 = defineInstrumentFromJson(instrument8);

/** The namespaces of this package. */
export const namespaces: readonly string[] = [
  'cerqual-overall@2016',
  'cerqual-overall@2018',
  'cerqual@2016',
  'cerqual@2018',
  'craft',
  'rameses-evaluation@2016',
  'rameses-meta-narrative@2013',
  'rameses-quality-synthesis@2014',
  'rameses-synthesis@2013',
  'relevance-richness-rigour',
  'support',
];

/** Every check of this package. */
export const checks: readonly Check[] = [
  defineCheckFromJson(rule10),
  defineCheckFromJson(rule11),
  defineCheckFromJson(rule12),
  defineCheckFromJson(rule13),
  rule14,
  defineCheckFromJson(rule15),
  defineCheckFromJson(rule16),
  defineCheckFromJson(rule17),
  defineCheckFromJson(rule18),
  rule19,
  defineCheckFromJson(rule20),
  defineCheckFromJson(rule21),
  rule22,
  defineCheckFromJson(rule23),
  defineCheckFromJson(rule24),
  defineCheckFromJson(rule25),
  rule94,
  defineCheckFromJson(rule95),
  rule97,
  rule98,
  defineCheckFromJson(rule99),
  defineCheckFromJson(rule102),
  defineCheckFromJson(rule103),
  defineCheckFromJson(rule104),
  defineCheckFromJson(rule105),
  defineCheckFromJson(rule106),
  rule107,
  defineCheckFromJson(rule108),
  defineCheckFromJson(rule109),
  defineCheckFromJson(rule110),
  defineCheckFromJson(rule111),
  rule112,
  rule113,
];

/** Every judged item of this package. */
export const items: readonly Item[] = [
  defineItemFromJson(rule0, made0),
  defineItemFromJson(rule1, made1),
  defineItemFromJson(rule2, made2),
  defineItemFromJson(rule3, made2),
  defineItemFromJson(rule4, made2),
  defineItemFromJson(rule5, made2),
  defineItemFromJson(rule6, made3),
  defineItemFromJson(rule7, made3),
  defineItemFromJson(rule8, made3),
  defineItemFromJson(rule9, made3),
  defineItemFromJson(rule26, made4),
  defineItemFromJson(rule27, made4),
  defineItemFromJson(rule28, made4),
  defineItemFromJson(rule29, made4),
  defineItemFromJson(rule30, made4),
  defineItemFromJson(rule31, made4),
  defineItemFromJson(rule32, made4),
  defineItemFromJson(rule33, made4),
  defineItemFromJson(rule34, made4),
  defineItemFromJson(rule35, made4),
  defineItemFromJson(rule36, made4),
  defineItemFromJson(rule37, made4),
  defineItemFromJson(rule38, made4),
  defineItemFromJson(rule39, made4),
  defineItemFromJson(rule40, made4),
  defineItemFromJson(rule41, made4),
  defineItemFromJson(rule42, made4),
  defineItemFromJson(rule43, made4),
  defineItemFromJson(rule44, made4),
  defineItemFromJson(rule45, made4),
  defineItemFromJson(rule46, made5),
  defineItemFromJson(rule47, made5),
  defineItemFromJson(rule48, made5),
  defineItemFromJson(rule49, made5),
  defineItemFromJson(rule50, made5),
  defineItemFromJson(rule51, made5),
  defineItemFromJson(rule52, made5),
  defineItemFromJson(rule53, made5),
  defineItemFromJson(rule54, made5),
  defineItemFromJson(rule55, made5),
  defineItemFromJson(rule56, made5),
  defineItemFromJson(rule57, made5),
  defineItemFromJson(rule58, made5),
  defineItemFromJson(rule59, made5),
  defineItemFromJson(rule60, made5),
  defineItemFromJson(rule61, made5),
  defineItemFromJson(rule62, made5),
  defineItemFromJson(rule63, made5),
  defineItemFromJson(rule64, made5),
  defineItemFromJson(rule65, made5),
  defineItemFromJson(rule66, made6),
  defineItemFromJson(rule67, made6),
  defineItemFromJson(rule68, made6),
  defineItemFromJson(rule69, made6),
  defineItemFromJson(rule70, made6),
  defineItemFromJson(rule71, made6),
  defineItemFromJson(rule72, made6),
  defineItemFromJson(rule73, made6),
  defineItemFromJson(rule74, made6),
  defineItemFromJson(rule75, made7),
  defineItemFromJson(rule76, made7),
  defineItemFromJson(rule77, made7),
  defineItemFromJson(rule78, made7),
  defineItemFromJson(rule79, made7),
  defineItemFromJson(rule80, made7),
  defineItemFromJson(rule81, made7),
  defineItemFromJson(rule82, made7),
  defineItemFromJson(rule83, made7),
  defineItemFromJson(rule84, made7),
  defineItemFromJson(rule85, made7),
  defineItemFromJson(rule86, made7),
  defineItemFromJson(rule87, made7),
  defineItemFromJson(rule88, made7),
  defineItemFromJson(rule89, made7),
  defineItemFromJson(rule90, made7),
  defineItemFromJson(rule91, made7),
  defineItemFromJson(rule92, made7),
  defineItemFromJson(rule93, made7),
  defineItemFromJson(rule96, made8),
  defineItemFromJson(rule100, made8),
  defineItemFromJson(rule101, made8),
];
