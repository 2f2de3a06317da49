import type { TreeElement } from './markup.ts';
import { remembered } from './remembered.ts';

/**
 * What an element's name, class, id and role say of it. The vocabulary is that of years of extractors (Readability,
 * trafilatura) with the Finnish and Swedish words that editorial systems here use.
 */
export type Kind = 'body' | 'article' | 'boilerplate' | 'picture' | 'hidden' | 'plain';

const boilerplateWords = new Set(
  `comment comments disqus related share sharing sharebar sharedbar social socials sociallinks follow promo promos promoted
  advert adverts advertisement ad ads adslot sponsor sponsored newsletter subscribe subscriber subscription signup sidebar
  breadcrumb breadcrumbs nav navbar navigation menu footer foot cookie cookies consent gdpr privacy popup modal overlay
  banner teaser teasers recommend recommended recommendation recommendations recirc recirculation trending popular mostread
  caption captions figcaption credit credits photocredit copyright byline bylines bio tag tags taglist topics toolbar tools
  pagination pager outbrain taboola skip hidden visuallyhidden login rating poll quiz mainos ilmoitus lasocksa lasmer
  relatedposts slideshow gallery carousel timestamp donate donation correctionlink feedback printfriendly cta jobs utility
  meta product-list store widget widgets tooltip alert playlist player`.split(/\s+/),
);
const boilerplatePairs = new Set(
  `sign up,most read,read more,read next,read also,see also,more stories,more from,more news,more on,also read,cli modal,
  author bio,author info,author box,author card,author details,authors bio,sr only,visually hidden,screen reader,print only,
  no print,lue myos,lue lisaa,lue seuraavaksi,las ocksa,las mer,jp relatedposts,dateline time,video player,video wrapper,
  video container,video list`
    .split(',')
    .map((pair) => pair.trim()),
);
/** With little text it is a caption; with much it is an article on pictures. */
const pictureWords = new Set('image images img photo photos picture kuva bild thumbnail'.split(' '));
/** A column `with-sidebar` is what stands beside it. */
const negations = new Set(['with', 'without', 'has', 'no', 'not']);
const bodyWords = new Set([
  'articlebody',
  'storybody',
  'bodytext',
  'articletext',
  'ingress',
  'leipateksti',
  'brodtext',
]);
const bodyPairs = new Set(
  `article body,article text,article content,story body,story text,story content,post body,post text,post content,entry content,
  body text,name body,field body,body content,body copy,content body,main content`
    .split(',')
    .map((pair) => pair.trim()),
);

const boilerplateElements = new Set(['aside', 'footer', 'figcaption', 'menu', 'figure']);
/** Elements that are never judged by their names: players and products are rows of tables of results. */
const frames = new Set(['body', 'html', 'main', 'article', 'table', 'tbody', 'thead', 'tr']);
const boilerplateRole = /^(complementary|navigation|contentinfo|banner|dialog|search|alert)$/;

export function kindOf(element: TreeElement): Kind {
  const { attribs, name } = element;
  const { class: className, id, style, role } = attribs;
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return 'hidden';
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'hidden';
  if (boilerplateElements.has(name)) return 'boilerplate';
  if (role !== undefined && boilerplateRole.test(role)) return 'boilerplate';
  if (attribs.itemprop === 'articleBody') return 'body';
  if (frames.has(name)) return name === 'article' ? 'article' : 'plain';
  if (className === undefined && id === undefined) return 'plain';
  const classed = className === undefined ? 'plain' : kindOfNames(className);
  if (id === undefined || classed === 'body') return classed;
  const named = kindOfNames(id);
  return named === 'body' || classed === 'plain' || named === 'boilerplate' ? named : classed;
}

const kindOfNames = remembered(20_000, (names): Kind => {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-zåäö]+/);
  let boilerplate = false;
  let picture = false;
  for (const [at, word] of words.entries()) {
    if (word === '') continue;
    if (negations.has(words[at - 1] ?? '')) continue;
    const pair = `${word} ${words[at + 1] ?? ''}`;
    if (bodyWords.has(word) || bodyPairs.has(pair)) return 'body';
    picture ||= pictureWords.has(word);
    boilerplate ||= boilerplateWords.has(word) || boilerplatePairs.has(pair);
  }
  return boilerplate ? 'boilerplate' : picture ? 'picture' : 'plain';
});
