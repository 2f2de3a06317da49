import type { Block } from './blocks.ts';
import { parseDate } from './dates.ts';
import type { Known } from './leavings.ts';

/** The lines of an article's container that are its text: labels, calls and what hangs on its ends are left out. */
export function paragraphs(blocks: readonly Block[], known: Known): string[] {
  const texts = withoutRelated(fromHeadline(blocks.filter(isText), known.title));
  return joined(withoutEnd(withoutStart(texts, known.lead)));
}

export function isHeading({ region }: Block): boolean {
  return /^h[1-6]$/.test(region.element.name);
}

const notText =
  /^(lue (myös|lisää|seuraavaksi)|katso (myös|video)|läs (också|även|mer)|se också|read (more|also|next)|see (also|more:)|don.t miss|related|more:|watch:|(advert|advertisement|mainos|annons)$|this (web)?site uses cookies|privacy overview|artikkeli jatkuu|juttu jatkuu|artikeln fortsätter|story continues|continue reading|sign up|follow us|share this|jaa( artikkeli)?$|dela( artikeln)?$|kuuntele|lyssna|\(?(image|photo|picture) (source|credit|copyright)|image \d+ of|media caption|kuva:|foto:|photo:|©|copyright)/i;

function isText(block: Block): boolean {
  const { text, linked, region } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const density = linked / text.length;
  const inText = region.element.name === 'p' || (region.element.name === 'li' && text.length >= 80);
  if (density > (inText ? 0.75 : 0.6)) return false;
  if (text.length <= 40 && parseDate(text) !== undefined) return false;
  return !(text.length < 120 && notText.test(text));
}

/** What stands above the headline is not the article's, unless it is much of it. */
function fromHeadline(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const headline = blocks.findIndex(({ region, text }) => region.element.name === 'h1' || text === title);
  return headline >= 0 && size(blocks.slice(0, headline)) < size(blocks) * 0.25 ? blocks.slice(headline + 1) : blocks;
}

const published =
  /^(published|updated|posted|last updated|first published|julkaistu|päivitetty|publicerad|uppdaterad)\b/i;
const signed = /^(by|av|text|teksti|kirjoittaja|toimittaja)\s?:?\s\p{Lu}/u;

/** The lines of names and times between headline and text; a lead that stands as a heading of its own. */
function withoutStart(blocks: readonly Block[], lead: string | undefined): readonly Block[] {
  const first = blocks.findIndex((block) => block.running && block.text.length >= 80 && !isLead(block, lead));
  return blocks.filter((block, at) => at >= first || !(isSigned(block.text) || isLead(block, lead)));
}

function isSigned(text: string): boolean {
  return (published.test(text) && text.length < 80) || (signed.test(text) && text.length < 60);
}

function isLead(block: Block, lead: string | undefined): boolean {
  if (block.text !== lead) return false;
  return isHeading(block) || /description|alternativeHeadline/.test(block.region.element.attribs.itemprop ?? '');
}

const leadsOn =
  /^(more\b|related|also\b|you (may|might)|recommended|read\b|see also|don.t miss|trending|popular|latest|most read|lue\b|katso\b|aiheesta|lisää\b|muita\b|suosittel|luetuimmat|läs\b|se också|mer om|mest läst|fler\b|andra läser)/i;

/** A short line that leads on to other articles, with the links below it. */
function withoutRelated(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    if (block.text.length > 80 || !leadsOn.test(block.text)) {
      kept.push(block);
      continue;
    }
    let end = at + 1;
    while (end < blocks.length && end <= at + 20) {
      const next = blocks[end];
      const least = next?.region.element.name === 'li' ? 0.2 : 0.5;
      if (!next || next.linked === 0 || next.linked < next.text.length * least) break;
      end += 1;
    }
    if (end > at + 1) at = end - 1;
    else kept.push(block);
  }
  return kept;
}

const callsAtEnd =
  /\b(follow|subscribe|sign up|newsletter|twitter|facebook|instagram|inbox|email|e-mail|reached at|contact|listen to|have a tip|seuraa|uutiskirje|tilaa|tilaajaksi|juttuvinkki|prenumerera|nyhetsbrev|följ oss|tipsa)\b|\S@[^\s.@]+\.\w/i;

/** Calls to follow, headings of what was left out below, labels. */
function withoutEnd(blocks: readonly Block[]): readonly Block[] {
  const texts = [...blocks];
  while (texts.length > 1) {
    const last = texts.at(-1);
    if (!last) break;
    const heading = isHeading(last);
    const label = last.text.length <= 25 && !/[.!?…”"]$/.test(last.text);
    const call = last.text.length < 300 && (last.linked > 0 || /@/.test(last.text)) && callsAtEnd.test(last.text);
    if (!heading && !label && !call && !isSigned(last.text)) break;
    texts.pop();
  }
  return texts;
}

function joined(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const { text, joins } of blocks) {
    const last = lines.at(-1);
    if (joins && last !== undefined) lines[lines.length - 1] = `${last} ${text}`;
    else if (text !== last) lines.push(text);
  }
  return lines;
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
