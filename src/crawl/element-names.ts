/**
 * What a class name or an id says of its element. The vocabulary is that of years of extractors (Readability,
 * trafilatura) with the Finnish and Swedish words that editorial systems here use.
 */
export interface Names {
  readonly text: string;
  readonly kind: NamedKind;
  /** What it says of times, walls, authors and live blogs; undefined for most. */
  readonly meanings: Meanings | undefined;
}
export type NamedKind = 'body' | 'boilerplate' | 'picture' | 'plain';
export interface Meanings {
  readonly date: boolean;
  readonly wall: boolean;
  readonly author: boolean;
  readonly live: boolean;
}

/** A word, or two that follow each other, by what they say. */
const vocabulary: Readonly<Record<Exclude<NamedKind, 'plain'>, { readonly words: string; readonly pairs: string }>> = {
  boilerplate: {
    words: `comment comments disqus related share sharing sharebar sharedbar social socials sociallinks follow promo promos
      promoted advert adverts advertisement ad ads adslot sponsor sponsored newsletter subscribe subscriber subscription
      signup sidebar breadcrumb breadcrumbs nav navbar navigation menu footer foot cookie cookies consent gdpr privacy popup
      modal overlay banner teaser teasers recommend recommended recommendation recommendations recirc recirculation trending
      popular mostread caption captions figcaption credit credits photocredit copyright byline bylines bio tag tags taglist
      topics toolbar tools pagination pager outbrain taboola skip hidden visuallyhidden login rating poll quiz mainos
      ilmoitus lasocksa lasmer relatedposts slideshow gallery carousel timestamp donate donation correctionlink feedback
      printfriendly cta jobs utility meta store widget widgets tooltip alert playlist player`,
    pairs: `sign up,most read,read more,read next,read also,see also,more stories,more from,more news,more on,also read,
      cli modal,author bio,author info,author box,author card,author details,authors bio,sr only,visually hidden,
      screen reader,print only,no print,lue myos,lue lisaa,lue seuraavaksi,las ocksa,las mer,jp relatedposts,dateline time,
      video player,video wrapper,video container,video list`,
  },
  // With little text it is a caption; with much it is an article on pictures.
  picture: { words: 'image images img photo photos picture kuva bild thumbnail', pairs: '' },
  body: {
    words: 'articlebody storybody bodytext articletext ingress leipateksti brodtext',
    pairs: `article body,article text,article content,story body,story text,story content,post body,post text,post content,
      entry content,body text,name body,field body,body content,body copy,content body,main content`,
  },
};

/** A column `with-sidebar` is what stands beside it. */
const negations = new Set(['with', 'without', 'has', 'no', 'not']);

interface WordKinds {
  alone?: NamedKind;
  /** By the word that follows. */
  readonly before: Map<string, NamedKind>;
}
const wordKinds = new Map<string, WordKinds>();
for (const kind of ['boilerplate', 'picture', 'body'] as const) {
  const { words, pairs } = vocabulary[kind];
  for (const entry of [...words.split(/\s+/), ...pairs.split(',').map((pair) => pair.trim())]) {
    const [word = '', next] = entry.split(' ');
    const known: WordKinds = wordKinds.get(word) ?? { before: new Map() };
    wordKinds.set(word, known);
    if (next === undefined) known.alone = kind;
    else known.before.set(next, kind);
  }
}
wordKinds.delete('');

const meanings = {
  date: /date|time|published|julkaistu|publicerad/i,
  wall: /paywall|subscriber-only|tilaajille/i,
  author: /(^|[\s_-])(byline|author|writer|kirjoittaja|toimittaja|skribent)(-?name|s?)(?=$|[\s_-])/i,
  live: /live-?(blog-?)?(post|entry|update|item|feed__item)|liveblog-?(post|entry|update|item)/i,
} as const;

/** Nobody names an element at greater length. */
const longest = 500;

export function judgeNames(text: string): Names {
  const names = text.slice(0, longest);
  const [date, wall] = [meanings.date.test(names), meanings.wall.test(names)];
  const [author, live] = [meanings.author.test(names), meanings.live.test(names)];
  return {
    text,
    kind: kindOf(names),
    meanings: date || wall || author || live ? { date, wall, author, live } : undefined,
  };
}

function kindOf(names: string): NamedKind {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-zåäö]+/);
  let kind: NamedKind = 'plain';
  for (const [at, word] of words.entries()) {
    const known = wordKinds.get(word);
    if (!known || (at > 0 && negations.has(words[at - 1] ?? ''))) continue;
    const paired = known.before.get(words[at + 1] ?? '');
    if (known.alone === 'body' || paired === 'body') return 'body';
    if (known.alone === 'boilerplate' || paired === 'boilerplate') kind = 'boilerplate';
    else if (known.alone === 'picture' && kind === 'plain') kind = 'picture';
  }
  return kind;
}
