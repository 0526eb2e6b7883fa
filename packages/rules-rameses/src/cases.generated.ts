// Written by packages/tooling/generators/generate-rules.mjs from the rule folders.

import type { CaseTable } from '@cmoc/appraisal';
import cases0 from './cerqual-overall@2016/confidence/cases.json';
import cases1 from './cerqual-overall@2018/confidence/cases.json';
import cases2 from './cerqual@2016/adequacy/cases.json';
import cases3 from './cerqual@2016/coherence/cases.json';
import cases4 from './cerqual@2016/methodological-limitations/cases.json';
import cases5 from './cerqual@2016/relevance/cases.json';
import cases6 from './cerqual@2018/adequacy/cases.json';
import cases7 from './cerqual@2018/coherence/cases.json';
import cases8 from './cerqual@2018/methodological-limitations/cases.json';
import cases9 from './cerqual@2018/relevance/cases.json';
import { cases as cases10 } from './craft/claim-has-warrant/cases';
import cases11 from './craft/configuration-is-mapped/cases.json';
import cases12 from './craft/construct-is-used/cases.json';
import { cases as cases13 } from './craft/context-not-setting/cases';
import cases14 from './craft/link-joins-same-construct/cases.json';
import cases15 from './craft/mechanism-has-actor/cases.json';
import cases16 from './craft/mechanism-is-unpacked/cases.json';
import { cases as cases17 } from './craft/mechanism-not-activity/cases';
import cases18 from './craft/move-has-reason/cases.json';
import { cases as cases19 } from './craft/opposed-directions/cases';
import cases20 from './craft/opposing-evidence-is-answered/cases.json';
import cases21 from './craft/outcome-says-for-whom/cases.json';
import cases22 from './craft/quotation-in-full-text/cases.json';
import cases23 from './craft/resource-and-response/cases.json';
import { cases as cases24 } from './craft/support-from-several-studies/cases';
import cases25 from './craft/theory-accounts-for-pattern/cases.json';
import cases26 from './rameses-evaluation@2016/01-title/cases.json';
import cases27 from './rameses-evaluation@2016/02-abstract/cases.json';
import cases28 from './rameses-evaluation@2016/03-rationale-for-evaluation/cases.json';
import cases29 from './rameses-evaluation@2016/04-programme-theory/cases.json';
import cases30 from './rameses-evaluation@2016/05-questions-objectives-focus/cases.json';
import cases31 from './rameses-evaluation@2016/06-ethical-approval/cases.json';
import cases32 from './rameses-evaluation@2016/07-rationale-for-realist-evaluation/cases.json';
import cases33 from './rameses-evaluation@2016/08-environment/cases.json';
import cases34 from './rameses-evaluation@2016/09-programme/cases.json';
import cases35 from './rameses-evaluation@2016/10-evaluation-design/cases.json';
import cases36 from './rameses-evaluation@2016/11-data-collection/cases.json';
import cases37 from './rameses-evaluation@2016/12-recruitment-and-sampling/cases.json';
import cases38 from './rameses-evaluation@2016/13-data-analysis/cases.json';
import cases39 from './rameses-evaluation@2016/14-participants/cases.json';
import cases40 from './rameses-evaluation@2016/15-main-findings/cases.json';
import cases41 from './rameses-evaluation@2016/16-summary/cases.json';
import cases42 from './rameses-evaluation@2016/17-strengths-and-limitations/cases.json';
import cases43 from './rameses-evaluation@2016/18-comparison-with-literature/cases.json';
import cases44 from './rameses-evaluation@2016/19-conclusions-and-recommendations/cases.json';
import cases45 from './rameses-evaluation@2016/20-funding/cases.json';
import cases46 from './rameses-meta-narrative@2013/01-title/cases.json';
import cases47 from './rameses-meta-narrative@2013/02-abstract/cases.json';
import cases48 from './rameses-meta-narrative@2013/03-rationale/cases.json';
import cases49 from './rameses-meta-narrative@2013/04-objectives-and-focus/cases.json';
import cases50 from './rameses-meta-narrative@2013/05-changes-in-process/cases.json';
import cases51 from './rameses-meta-narrative@2013/06-rationale-for-meta-narrative-review/cases.json';
import cases52 from './rameses-meta-narrative@2013/07-guiding-principles/cases.json';
import cases53 from './rameses-meta-narrative@2013/08-scoping/cases.json';
import cases54 from './rameses-meta-narrative@2013/09-searching/cases.json';
import cases55 from './rameses-meta-narrative@2013/10-selection-and-appraisal/cases.json';
import cases56 from './rameses-meta-narrative@2013/11-data-extraction/cases.json';
import cases57 from './rameses-meta-narrative@2013/12-analysis-and-synthesis/cases.json';
import cases58 from './rameses-meta-narrative@2013/13-document-flow/cases.json';
import cases59 from './rameses-meta-narrative@2013/14-document-characteristics/cases.json';
import cases60 from './rameses-meta-narrative@2013/15-main-findings/cases.json';
import cases61 from './rameses-meta-narrative@2013/16-summary/cases.json';
import cases62 from './rameses-meta-narrative@2013/17-strengths-and-limitations/cases.json';
import cases63 from './rameses-meta-narrative@2013/18-comparison-with-literature/cases.json';
import cases64 from './rameses-meta-narrative@2013/19-conclusion-and-recommendations/cases.json';
import cases65 from './rameses-meta-narrative@2013/20-funding/cases.json';
import cases66 from './rameses-quality-synthesis@2014/1a-topic/cases.json';
import cases67 from './rameses-quality-synthesis@2014/1b-question/cases.json';
import cases68 from './rameses-quality-synthesis@2014/2-realist-principles/cases.json';
import cases69 from './rameses-quality-synthesis@2014/3-focusing/cases.json';
import cases70 from './rameses-quality-synthesis@2014/4-programme-theory/cases.json';
import cases71 from './rameses-quality-synthesis@2014/5-search-strategy/cases.json';
import cases72 from './rameses-quality-synthesis@2014/6-selection-and-appraisal/cases.json';
import cases73 from './rameses-quality-synthesis@2014/7-data-extraction/cases.json';
import cases74 from './rameses-quality-synthesis@2014/8-reporting/cases.json';
import cases75 from './rameses-synthesis@2013/01-title/cases.json';
import cases76 from './rameses-synthesis@2013/02-abstract/cases.json';
import cases77 from './rameses-synthesis@2013/03-rationale/cases.json';
import cases78 from './rameses-synthesis@2013/04-objectives-and-focus/cases.json';
import cases79 from './rameses-synthesis@2013/05-changes-in-process/cases.json';
import cases80 from './rameses-synthesis@2013/06-rationale-for-realist-synthesis/cases.json';
import cases81 from './rameses-synthesis@2013/07-scoping/cases.json';
import cases82 from './rameses-synthesis@2013/08-searching/cases.json';
import cases83 from './rameses-synthesis@2013/09-selection-and-appraisal/cases.json';
import cases84 from './rameses-synthesis@2013/10-data-extraction/cases.json';
import cases85 from './rameses-synthesis@2013/11-analysis-and-synthesis/cases.json';
import cases86 from './rameses-synthesis@2013/12-document-flow/cases.json';
import cases87 from './rameses-synthesis@2013/13-document-characteristics/cases.json';
import cases88 from './rameses-synthesis@2013/14-main-findings/cases.json';
import cases89 from './rameses-synthesis@2013/15-summary/cases.json';
import cases90 from './rameses-synthesis@2013/16-strengths-and-limitations/cases.json';
import cases91 from './rameses-synthesis@2013/17-comparison-with-literature/cases.json';
import cases92 from './rameses-synthesis@2013/18-conclusion-and-recommendations/cases.json';
import cases93 from './rameses-synthesis@2013/19-funding/cases.json';
import cases94 from './relevance-richness-rigour/difference-is-settled/cases.json';
import cases95 from './relevance-richness-rigour/rating-has-grounds/cases.json';
import cases96 from './relevance-richness-rigour/relevance/cases.json';
import cases97 from './relevance-richness-rigour/relevance-to-current-theory/cases.json';
import cases98 from './relevance-richness-rigour/report-once/cases.json';
import cases99 from './relevance-richness-rigour/rich-but-weak/cases.json';
import cases100 from './relevance-richness-rigour/richness/cases.json';
import cases101 from './relevance-richness-rigour/rigour/cases.json';
import cases102 from './relevance-richness-rigour/source-says-its-kind/cases.json';
import cases103 from './relevance-richness-rigour/status-fits-source/cases.json';
import cases104 from './relevance-richness-rigour/thin-for-every-area/cases.json';
import cases105 from './support/claim-has-more-than-its-statement/cases.json';
import cases106 from './support/claim-rests-on-words/cases.json';
import cases107 from './support/confidence-has-breadth/cases.json';
import cases108 from './support/exception-was-sought/cases.json';
import cases109 from './support/opposing-claim-is-answered/cases.json';
import cases110 from './support/pattern-has-members/cases.json';
import cases111 from './support/quotation-resolves/cases.json';
import cases112 from './support/refined-leads-back/cases.json';
import cases113 from './support/theory-stands-together/cases.json';

/** The cases of every rule: its tests and the worked examples of its page. */
export const cases = {
  'cerqual-overall@2016/confidence': cases0,
  'cerqual-overall@2018/confidence': cases1,
  'cerqual@2016/adequacy': cases2,
  'cerqual@2016/coherence': cases3,
  'cerqual@2016/methodological-limitations': cases4,
  'cerqual@2016/relevance': cases5,
  'cerqual@2018/adequacy': cases6,
  'cerqual@2018/coherence': cases7,
  'cerqual@2018/methodological-limitations': cases8,
  'cerqual@2018/relevance': cases9,
  'craft/claim-has-warrant': cases10,
  'craft/configuration-is-mapped': cases11,
  'craft/construct-is-used': cases12,
  'craft/context-not-setting': cases13,
  'craft/link-joins-same-construct': cases14,
  'craft/mechanism-has-actor': cases15,
  'craft/mechanism-is-unpacked': cases16,
  'craft/mechanism-not-activity': cases17,
  'craft/move-has-reason': cases18,
  'craft/opposed-directions': cases19,
  'craft/opposing-evidence-is-answered': cases20,
  'craft/outcome-says-for-whom': cases21,
  'craft/quotation-in-full-text': cases22,
  'craft/resource-and-response': cases23,
  'craft/support-from-several-studies': cases24,
  'craft/theory-accounts-for-pattern': cases25,
  'rameses-evaluation@2016/01-title': cases26,
  'rameses-evaluation@2016/02-abstract': cases27,
  'rameses-evaluation@2016/03-rationale-for-evaluation': cases28,
  'rameses-evaluation@2016/04-programme-theory': cases29,
  'rameses-evaluation@2016/05-questions-objectives-focus': cases30,
  'rameses-evaluation@2016/06-ethical-approval': cases31,
  'rameses-evaluation@2016/07-rationale-for-realist-evaluation': cases32,
  'rameses-evaluation@2016/08-environment': cases33,
  'rameses-evaluation@2016/09-programme': cases34,
  'rameses-evaluation@2016/10-evaluation-design': cases35,
  'rameses-evaluation@2016/11-data-collection': cases36,
  'rameses-evaluation@2016/12-recruitment-and-sampling': cases37,
  'rameses-evaluation@2016/13-data-analysis': cases38,
  'rameses-evaluation@2016/14-participants': cases39,
  'rameses-evaluation@2016/15-main-findings': cases40,
  'rameses-evaluation@2016/16-summary': cases41,
  'rameses-evaluation@2016/17-strengths-and-limitations': cases42,
  'rameses-evaluation@2016/18-comparison-with-literature': cases43,
  'rameses-evaluation@2016/19-conclusions-and-recommendations': cases44,
  'rameses-evaluation@2016/20-funding': cases45,
  'rameses-meta-narrative@2013/01-title': cases46,
  'rameses-meta-narrative@2013/02-abstract': cases47,
  'rameses-meta-narrative@2013/03-rationale': cases48,
  'rameses-meta-narrative@2013/04-objectives-and-focus': cases49,
  'rameses-meta-narrative@2013/05-changes-in-process': cases50,
  'rameses-meta-narrative@2013/06-rationale-for-meta-narrative-review': cases51,
  'rameses-meta-narrative@2013/07-guiding-principles': cases52,
  'rameses-meta-narrative@2013/08-scoping': cases53,
  'rameses-meta-narrative@2013/09-searching': cases54,
  'rameses-meta-narrative@2013/10-selection-and-appraisal': cases55,
  'rameses-meta-narrative@2013/11-data-extraction': cases56,
  'rameses-meta-narrative@2013/12-analysis-and-synthesis': cases57,
  'rameses-meta-narrative@2013/13-document-flow': cases58,
  'rameses-meta-narrative@2013/14-document-characteristics': cases59,
  'rameses-meta-narrative@2013/15-main-findings': cases60,
  'rameses-meta-narrative@2013/16-summary': cases61,
  'rameses-meta-narrative@2013/17-strengths-and-limitations': cases62,
  'rameses-meta-narrative@2013/18-comparison-with-literature': cases63,
  'rameses-meta-narrative@2013/19-conclusion-and-recommendations': cases64,
  'rameses-meta-narrative@2013/20-funding': cases65,
  'rameses-quality-synthesis@2014/1a-topic': cases66,
  'rameses-quality-synthesis@2014/1b-question': cases67,
  'rameses-quality-synthesis@2014/2-realist-principles': cases68,
  'rameses-quality-synthesis@2014/3-focusing': cases69,
  'rameses-quality-synthesis@2014/4-programme-theory': cases70,
  'rameses-quality-synthesis@2014/5-search-strategy': cases71,
  'rameses-quality-synthesis@2014/6-selection-and-appraisal': cases72,
  'rameses-quality-synthesis@2014/7-data-extraction': cases73,
  'rameses-quality-synthesis@2014/8-reporting': cases74,
  'rameses-synthesis@2013/01-title': cases75,
  'rameses-synthesis@2013/02-abstract': cases76,
  'rameses-synthesis@2013/03-rationale': cases77,
  'rameses-synthesis@2013/04-objectives-and-focus': cases78,
  'rameses-synthesis@2013/05-changes-in-process': cases79,
  'rameses-synthesis@2013/06-rationale-for-realist-synthesis': cases80,
  'rameses-synthesis@2013/07-scoping': cases81,
  'rameses-synthesis@2013/08-searching': cases82,
  'rameses-synthesis@2013/09-selection-and-appraisal': cases83,
  'rameses-synthesis@2013/10-data-extraction': cases84,
  'rameses-synthesis@2013/11-analysis-and-synthesis': cases85,
  'rameses-synthesis@2013/12-document-flow': cases86,
  'rameses-synthesis@2013/13-document-characteristics': cases87,
  'rameses-synthesis@2013/14-main-findings': cases88,
  'rameses-synthesis@2013/15-summary': cases89,
  'rameses-synthesis@2013/16-strengths-and-limitations': cases90,
  'rameses-synthesis@2013/17-comparison-with-literature': cases91,
  'rameses-synthesis@2013/18-conclusion-and-recommendations': cases92,
  'rameses-synthesis@2013/19-funding': cases93,
  'relevance-richness-rigour/difference-is-settled': cases94,
  'relevance-richness-rigour/rating-has-grounds': cases95,
  'relevance-richness-rigour/relevance': cases96,
  'relevance-richness-rigour/relevance-to-current-theory': cases97,
  'relevance-richness-rigour/report-once': cases98,
  'relevance-richness-rigour/rich-but-weak': cases99,
  'relevance-richness-rigour/richness': cases100,
  'relevance-richness-rigour/rigour': cases101,
  'relevance-richness-rigour/source-says-its-kind': cases102,
  'relevance-richness-rigour/status-fits-source': cases103,
  'relevance-richness-rigour/thin-for-every-area': cases104,
  'support/claim-has-more-than-its-statement': cases105,
  'support/claim-rests-on-words': cases106,
  'support/confidence-has-breadth': cases107,
  'support/exception-was-sought': cases108,
  'support/opposing-claim-is-answered': cases109,
  'support/pattern-has-members': cases110,
  'support/quotation-resolves': cases111,
  'support/refined-leads-back': cases112,
  'support/theory-stands-together': cases113,
} as unknown as CaseTable;
