import type { Document } from '../../src/language/document.ts';
import { parties } from '../lexicons/parties.ts';
import type { Role } from '../lexicons/roles.ts';
import { anyParty, arrival, englishParties, leader, localOffice } from '../lexicons/speaker-words.ts';
import { organisation, personAt, personBySurname, roleOfParty } from '../registry/registry.ts';
import { castOf, type Member } from './cast.ts';
import { firstAt, membersCalled } from './members.ts';
import { languageOf, placesOf } from './name-bounds.ts';
import { partyNamed } from './people.ts';
import { roleOfBody, roleOfTitle } from './titles.ts';

export interface Standing {
  /** As the registry writes the name, where it knows the person. */
  readonly name: string;
  readonly role: Role;
  readonly party: string | null;
}

/** What the text says around a name: up to so many characters, within the sentence. */
const reach = 60;

interface Around {
  readonly before: string;
  /** In brackets or after a comma, right behind the name. */
  readonly after: string;
}

/** Role and party of a named person, from the registry, the party in brackets, the titles and what the text says. */
export function standingOf(document: Document, name: string, mentions: readonly Member[]): Standing {
  const day = document.publishedAt?.slice(0, 10);
  const person = mentions.find((one) => one.person)?.person;
  const titles = mentions.flatMap((one) => one.titles);
  const around = mentions.map((one) => aroundOf(document, one));
  const stated = person?.party ?? firstOf(around, partyBeside) ?? firstOf(titles, partyNamed);
  const title = titles[0] ?? null;
  const known = name.includes(' ')
    ? personAt(name, day)
    : personBySurname(name, { day, title, role: person?.role ?? null, party: stated });
  const said = titles.map(roleOfTitle).filter((role) => role !== null);
  const best = said.find((role) => role === 'government') ?? said[0] ?? null;
  if (known && !(best && personal.has(best) && !stated)) {
    return { name: known.name, role: known.role ?? best ?? 'unknown', party: stated ?? known.party };
  }
  const words = titles.join(' ');
  const local = localOffice.test(`${words} ${around.map(({ before }) => before).join(' ')}`.toLowerCase());
  const role =
    (best === 'government' || best === 'foreign' ? best : null) ??
    (stated
      ? local &&
        /(puheenjohtaj|ordförand|jäsen|ledamot|member|valtuute|fullmäktig|councillor|pormest|borgmäst|mayor|johtaja|direkt)/.test(
          words,
        )
        ? 'official'
        : roleOfParty(stated, day)
      : null) ??
    (/(puheenjohtaj|ordförand|chair)/.test(words) && local ? 'official' : null) ??
    (leader.test(words) && best !== 'expert'
      ? (firstOf(around, employerOf) ?? nearestBody(document, mentions) ?? best)
      : best) ??
    (person?.role && person.role !== 'media' ? person.role : null) ??
    (around.some((one) => cameHere(document, one)) ? 'migrant' : null) ??
    firstOf(around, employerOf) ??
    (document.fields.body && (titles.length > 0 || mentions.length > 1 || name.includes(' ')) ? 'citizen' : 'unknown');
  return { name, role, party: stated };
}

const personal: ReadonlySet<Role> = new Set(['citizen', 'migrant', 'media', 'business']);
function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function aroundOf({ text }: Document, { start, end }: Member): Around {
  const lead = text.slice(Math.max(0, start - reach), start);
  const cut = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('\n'), lead.lastIndexOf('? '), lead.lastIndexOf('”'));
  const tail = text.slice(end, end + reach);
  const stop = tail.search(/\.\s\p{Lu}|\.?\n|[”"»]/u);
  return { before: lead.slice(cut + 1), after: stop < 0 ? tail : tail.slice(0, stop) };
}

/** "(vihr.)", "Finns Party MP", "of the Christian Democrats". */
function partyBeside({ before, after }: Around): string | null {
  const code = /^\s*\(([^)]{1,20})\)/.exec(after)?.[1]?.toLowerCase().replace(/\.$/, '');
  const bracket = code && (parties.find(({ brackets }) => brackets.includes(code))?.code ?? named(code));
  if (bracket) return bracket;
  const apposition = /^,? (?:of|for|from|a|an|the) [^,.]{3,40}/.exec(after)?.[0];
  return named(before.split(/[,;]/).at(-1)?.slice(-32) ?? '') ?? (apposition ? named(apposition) : null);
}

function named(words: string): string | null {
  if (!anyParty.test(words)) return null;
  return englishParties.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** "Pakolaisneuvonnan juristi X", "X Pakolaisneuvonnasta", "X, a lawyer with the Refugee Advice Centre". */
function employerOf({ before, after }: Around): Role | null {
  const words =
    `${before.split(/[,;]/).at(-1) ?? ''} ${/^(?: \p{Lu}|,)/u.test(after) ? after : ''}`.match(/[\p{L}:’'-]{2,}/gu) ??
    [];
  for (const word of words.reverse()) {
    const body = organisation(word);
    if (body && body.role !== 'media') return body.role;
    if (
      /^(keskuksen|kaupungin|kunnan|viraston|poliisilaitoksen|laitoksen|kommunens|stadens|city[’']s|centre)$/.test(word)
    )
      return 'official';
  }
  return null;
}

/** A body further from a person than so many characters says nothing of it. */
const nearby = 400;

/** The role of the body named nearest to the person: "lupapalvelujohtaja" in a text on an authority. */
function nearestBody(document: Document, mentions: readonly Member[]): Role | null {
  const at = mentions[0]?.start ?? 0;
  let best: { readonly role: Role; readonly distance: number } | undefined;
  const cast = castOf(document);
  for (let index = firstAt(cast, at - nearby); index < cast.length; index += 1) {
    const { kind, role, name, start } = cast[index] as Member;
    if (start > at + nearby) break;
    if (kind !== 'body' || role === 'media') continue;
    const own = role ?? roleOfBody(name);
    const distance = Math.abs(start - at);
    if (own && own !== 'foreign' && own !== 'government' && distance < (best?.distance ?? nearby))
      best = { role: own, distance };
  }
  return best?.role ?? null;
}

/** What is said of the person within the sentence: fled, applied for asylum, came from another country. */
function cameHere(document: Document, { before, after }: Around): boolean {
  if (arrival.test(before) || arrival.test(after)) return true;
  const forms = placesOf(languageOf(document));
  const abroad = (word: string | undefined) => word !== undefined && (forms.get(word)?.place.country ?? 'FI') !== 'FI';
  const from = /\b(?:from|från) (\p{Lu}\p{Ll}+)/u.exec(after.slice(0, 45))?.[1];
  const arrived = /(\p{Lu}\p{Ll}+st[aä]) (?:tullut|tulleen|kotoisin|muuttanut|lähtenyt|tuli|muutti|saapui|lähti)/u.exec(
    `${before}${after}`,
  )?.[1];
  const came = /(?:tuli|muutti|saapui|lähti|on kotoisin) (?:\p{L}+ ){0,3}?(\p{Lu}\p{Ll}+st[aä])/u.exec(after)?.[1];
  return abroad(from) || abroad(arrived) || abroad(came);
}

/** Mentions of one person that are read for what they say of it; no article needs more. */
const mostMentions = 40;

/** All mentions of one person, by full name, then by surname or first name, in the order of the text. */
export function mentionsOf(document: Document, name: string): readonly Member[] {
  const own = membersCalled(document, name);
  if (own.length >= mostMentions || !name.includes(' ')) return own.slice(0, mostMentions);
  const parts = new Set([name.slice(0, name.indexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)]);
  const others = [...parts]
    .flatMap((part) => membersCalled(document, part).slice(0, mostMentions))
    .sort((a, b) => a.start - b.start);
  return [...own, ...others].slice(0, mostMentions);
}
