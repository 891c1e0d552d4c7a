import { AppError, message } from '../errors.js';
import { parseTopic } from '../law/explain.js';
import { programmes, type Programme, type Topic } from '../law/types.js';

/** The topics in the order in which they are read: what is paid, then by whom, then when. */
export const topicsInOrder: readonly Topic[] = [
  'jkk',
  'construction',
  'jkm',
  'jht',
  'jp',
  'jp-cap',
  'jkp',
  'relief',
  'jp-deferral',
  'scale',
  'pension-age',
  'foreigner',
  'benefit',
  'jht-growth',
  'average-wage',
  'minimum-wage',
  'due-day',
  'fine',
  'deadline',
  'claim-document',
  'holidays',
  'assumption',
];

/** @returns the topic or programme of that name. @throws AppError usage that names the topics when there is none of that name. */
export function topicOf(word: string): Topic | Programme {
  const topic = parseTopic(word);
  if (topic !== undefined) return topic;
  throw new AppError('usage', message('law.topicUnknown', { word }), {
    code: 'TOPIC_UNKNOWN',
    help: message('law.topicUnknown.help', {
      topics: [...programmes, ...topicsInOrder.filter((known) => !isProgramme(known))].join(', '),
    }),
  });
}

/** @returns whether a programme of that name stands for the topic and more. */
function isProgramme(topic: Topic): boolean {
  return programmes.some((programme) => programme.toLowerCase() === topic);
}
