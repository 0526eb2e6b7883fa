// Written by packages/tooling/generators/generate-rules.mjs from the rule folders.

import {
  defineCheckFromJson,
  defineInstrumentFromJson,
  defineItemFromJson,
  type Check,
  type Item,
} from '@cmoc/appraisal';
import instrument0 from './rameses-synthesis@2013/instrument.json';
import rule0 from './craft/claim-has-warrant/check.json';
import rule1 from './craft/context-not-setting/check.json';
import rule2 from './craft/mechanism-not-activity/check.json';
import { check as rule3 } from './craft/opposed-directions/check';
import rule4 from './craft/support-from-several-studies/check.json';
import rule5 from './rameses-synthesis@2013/01-title/item.json';
import rule6 from './rameses-synthesis@2013/02-abstract/item.json';
import rule7 from './rameses-synthesis@2013/03-rationale/item.json';
import rule8 from './rameses-synthesis@2013/04-objectives-and-focus/item.json';
import rule9 from './rameses-synthesis@2013/05-changes-in-process/item.json';
import rule10 from './rameses-synthesis@2013/06-rationale-for-realist-synthesis/item.json';
import rule11 from './rameses-synthesis@2013/07-scoping/item.json';
import rule12 from './rameses-synthesis@2013/08-searching/item.json';
import rule13 from './rameses-synthesis@2013/09-selection-and-appraisal/item.json';
import rule14 from './rameses-synthesis@2013/10-data-extraction/item.json';
import rule15 from './rameses-synthesis@2013/11-analysis-and-synthesis/item.json';
import rule16 from './rameses-synthesis@2013/12-document-flow/item.json';
import rule17 from './rameses-synthesis@2013/13-document-characteristics/item.json';
import rule18 from './rameses-synthesis@2013/14-main-findings/item.json';
import rule19 from './rameses-synthesis@2013/15-summary/item.json';
import rule20 from './rameses-synthesis@2013/16-strengths-and-limitations/item.json';
import rule21 from './rameses-synthesis@2013/17-comparison-with-literature/item.json';
import rule22 from './rameses-synthesis@2013/18-conclusion-and-recommendations/item.json';
import rule23 from './rameses-synthesis@2013/19-funding/item.json';

const made0 = defineInstrumentFromJson(instrument0);

/** The namespaces of this package. */
export const namespaces: readonly string[] = ['craft', 'rameses-synthesis@2013'];

/** Every check of this package. */
export const checks: readonly Check[] = [
  defineCheckFromJson(rule0),
  defineCheckFromJson(rule1),
  defineCheckFromJson(rule2),
  rule3,
  defineCheckFromJson(rule4),
];

/** Every judged item of this package. */
export const items: readonly Item[] = [
  defineItemFromJson(rule5, made0),
  defineItemFromJson(rule6, made0),
  defineItemFromJson(rule7, made0),
  defineItemFromJson(rule8, made0),
  defineItemFromJson(rule9, made0),
  defineItemFromJson(rule10, made0),
  defineItemFromJson(rule11, made0),
  defineItemFromJson(rule12, made0),
  defineItemFromJson(rule13, made0),
  defineItemFromJson(rule14, made0),
  defineItemFromJson(rule15, made0),
  defineItemFromJson(rule16, made0),
  defineItemFromJson(rule17, made0),
  defineItemFromJson(rule18, made0),
  defineItemFromJson(rule19, made0),
  defineItemFromJson(rule20, made0),
  defineItemFromJson(rule21, made0),
  defineItemFromJson(rule22, made0),
  defineItemFromJson(rule23, made0),
];
