// Written by packages/tooling/generators/generate-rules.mjs from the rule folders.

import type { CaseTable } from '@cmoc/appraisal/testing';
import { cases as cases0 } from './craft/claim-has-warrant/cases';
import { cases as cases1 } from './craft/context-not-setting/cases';
import { cases as cases2 } from './craft/mechanism-not-activity/cases';
import { cases as cases3 } from './craft/opposed-directions/cases';
import { cases as cases4 } from './craft/support-from-several-studies/cases';
import cases5 from './rameses-synthesis@2013/01-title/cases.json';
import cases6 from './rameses-synthesis@2013/02-abstract/cases.json';
import cases7 from './rameses-synthesis@2013/03-rationale/cases.json';
import cases8 from './rameses-synthesis@2013/04-objectives-and-focus/cases.json';
import cases9 from './rameses-synthesis@2013/05-changes-in-process/cases.json';
import cases10 from './rameses-synthesis@2013/06-rationale-for-realist-synthesis/cases.json';
import cases11 from './rameses-synthesis@2013/07-scoping/cases.json';
import cases12 from './rameses-synthesis@2013/08-searching/cases.json';
import cases13 from './rameses-synthesis@2013/09-selection-and-appraisal/cases.json';
import cases14 from './rameses-synthesis@2013/10-data-extraction/cases.json';
import cases15 from './rameses-synthesis@2013/11-analysis-and-synthesis/cases.json';
import cases16 from './rameses-synthesis@2013/12-document-flow/cases.json';
import cases17 from './rameses-synthesis@2013/13-document-characteristics/cases.json';
import cases18 from './rameses-synthesis@2013/14-main-findings/cases.json';
import cases19 from './rameses-synthesis@2013/15-summary/cases.json';
import cases20 from './rameses-synthesis@2013/16-strengths-and-limitations/cases.json';
import cases21 from './rameses-synthesis@2013/17-comparison-with-literature/cases.json';
import cases22 from './rameses-synthesis@2013/18-conclusion-and-recommendations/cases.json';
import cases23 from './rameses-synthesis@2013/19-funding/cases.json';

/** The cases of every rule: its tests and the worked examples of its page. */
export const cases = {
  'craft/claim-has-warrant': cases0,
  'craft/context-not-setting': cases1,
  'craft/mechanism-not-activity': cases2,
  'craft/opposed-directions': cases3,
  'craft/support-from-several-studies': cases4,
  'rameses-synthesis@2013/01-title': cases5,
  'rameses-synthesis@2013/02-abstract': cases6,
  'rameses-synthesis@2013/03-rationale': cases7,
  'rameses-synthesis@2013/04-objectives-and-focus': cases8,
  'rameses-synthesis@2013/05-changes-in-process': cases9,
  'rameses-synthesis@2013/06-rationale-for-realist-synthesis': cases10,
  'rameses-synthesis@2013/07-scoping': cases11,
  'rameses-synthesis@2013/08-searching': cases12,
  'rameses-synthesis@2013/09-selection-and-appraisal': cases13,
  'rameses-synthesis@2013/10-data-extraction': cases14,
  'rameses-synthesis@2013/11-analysis-and-synthesis': cases15,
  'rameses-synthesis@2013/12-document-flow': cases16,
  'rameses-synthesis@2013/13-document-characteristics': cases17,
  'rameses-synthesis@2013/14-main-findings': cases18,
  'rameses-synthesis@2013/15-summary': cases19,
  'rameses-synthesis@2013/16-strengths-and-limitations': cases20,
  'rameses-synthesis@2013/17-comparison-with-literature': cases21,
  'rameses-synthesis@2013/18-conclusion-and-recommendations': cases22,
  'rameses-synthesis@2013/19-funding': cases23,
} as unknown as CaseTable;
