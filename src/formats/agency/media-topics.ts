/** A concept of IPTC's Media Topics. */
export type MediaTopic = { readonly code: string; readonly label: string };

const IMMIGRATION: MediaTopic = { code: '20000771', label: 'immigration' };
const EMIGRATION: MediaTopic = { code: '20000772', label: 'emigration' };
const IMMIGRATION_POLICY: MediaTopic = { code: '20000634', label: 'immigration policy' };
const DISPLACED: MediaTopic = { code: '20000645', label: 'refugees and internally displaced people' };
const DISASTER: MediaTopic = { code: '20000148', label: 'disaster' };
const EMERGENCY_RESPONSE: MediaTopic = { code: '20000168', label: 'emergency response' };
const CLIMATE_CHANGE: MediaTopic = { code: '20000418', label: 'climate change' };
const RIGHTS: MediaTopic = { code: '20000587', label: 'fundamental rights' };
const EMPLOYMENT: MediaTopic = { code: '20000509', label: 'employment' };
const DISCRIMINATION: MediaTopic = { code: '20000775', label: 'discrimination' };
const CONFLICT: MediaTopic = { code: '20000056', label: 'armed conflict' };
const HEALTH: MediaTopic = { code: '07000000', label: 'health' };

/**
 * Themes that mean what a Media Topic means, by their ids. Pinned by hand: IPTC changes what codes mean (20000634 was
 * migration policy until March 2025), so that a code is added here only after its definition was read. A theme that
 * is not here goes out as the newsroom's own term.
 */
const TOPICS: ReadonlyMap<string, MediaTopic> = new Map([
  ['immigration', IMMIGRATION],
  ['emigration', EMIGRATION],
  ['immigration-policy', IMMIGRATION_POLICY],
  ['border-management', IMMIGRATION_POLICY],
  ['migration-policy', IMMIGRATION_POLICY],
  ['migration-governance', IMMIGRATION_POLICY],
  ['displacement', DISPLACED],
  ['forced-displacement', DISPLACED],
  ['internal-displacement', DISPLACED],
  ['internally-displaced-persons', DISPLACED],
  ['refugees', DISPLACED],
  ['disaster', DISASTER],
  ['disasters', DISASTER],
  ['natural-disasters', DISASTER],
  ['disaster-response', EMERGENCY_RESPONSE],
  ['emergency-response', EMERGENCY_RESPONSE],
  ['humanitarian-response', EMERGENCY_RESPONSE],
  ['climate', CLIMATE_CHANGE],
  ['climate-change', CLIMATE_CHANGE],
  ['human-rights', RIGHTS],
  ['labour-migration', EMPLOYMENT],
  ['employment', EMPLOYMENT],
  ['discrimination', DISCRIMINATION],
  ['conflict', CONFLICT],
  ['health', HEALTH],
  ['migration-health', HEALTH],
]);

/** @returns the Media Topics of some themes, each once, in the order of the themes. */
export function mediaTopics(themes: readonly string[]): readonly MediaTopic[] {
  const found = new Set<MediaTopic>();
  for (const theme of themes) {
    const topic = TOPICS.get(theme.toLowerCase());
    if (topic) found.add(topic);
  }
  return [...found];
}

/** @returns the ids of the themes that have a Media Topic */
export function knownThemes(): readonly string[] {
  return [...TOPICS.keys()];
}
