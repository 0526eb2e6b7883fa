import { serveCalls } from '@cmoc/kernel';
import { reviewDecoder } from '@cmoc/model';
import * as z from 'zod';
import { analyses } from './analyses';

z.config({ jitless: true });

serveCalls(analyses, { decode: reviewDecoder() });
