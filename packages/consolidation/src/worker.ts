import { serveCalls } from '@cmoc/kernel';
import { reviewDecoder } from '@cmoc/model';
import { questions } from './questions-in-worker/questions';

serveCalls(questions, { decode: reviewDecoder() });
