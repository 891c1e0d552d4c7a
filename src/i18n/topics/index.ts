import type { Language } from '../language.js';
import type { TopicPages } from './topics.js';

/** Loads the pages of one language; the other's are not read. */
export async function topicPages(language: Language): Promise<TopicPages> {
  return language === 'id' ? (await import('./id.js')).topicsId : (await import('./en.js')).topicsEn;
}
