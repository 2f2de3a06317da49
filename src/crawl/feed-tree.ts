import { parseXml } from './markup.ts';
import type { RawEntry, RawFeed } from './raw-feed.ts';

/** One element of the tree, as far as a feed reader needs it. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of all that is inside; markup inside (Atom xhtml) as text too. */
  readonly text: string;
}

/** A feed that is not well-formed, by its elements: prefixes are ignored (`dc:date` is `date`), nothing must close. */
export function readFeedTree(xml: string): RawFeed {
  const $ = parseXml(xml);
  const all = $.root().find('*').toArray();
  const items = all.filter(({ name }) => ['item', 'entry'].includes(local(name)));
  const nodes = (parent: (typeof all)[number]): readonly Node[] =>
    $(parent)
      .children()
      .toArray()
      .map((child) => ({ name: local(child.name), attributes: child.attribs, text: $(child).text() }));
  const channel = all.find(({ name }) => ['channel', 'feed'].includes(local(name)));
  const head = channel ? nodes(channel) : [];
  return {
    title: firstText(head, ['title']),
    link: linkOf(head),
    entries: items.map((item) => entryOf(nodes(item), item.attribs)),
  };
}

function entryOf(nodes: readonly Node[], attributes: Readonly<Record<string, string>>): RawEntry {
  return {
    link: linkOf(nodes) ?? attributes['rdf:about'],
    id: firstText(nodes, ['guid', 'id']),
    title: firstText(nodes, ['title']),
    summary: firstText(nodes, ['description', 'summary', 'encoded', 'content']),
    date: firstText(nodes, ['pubdate', 'published', 'issued', 'date', 'created', 'updated', 'modified']),
    author: firstText(nodes, ['creator', 'author']),
  };
}

/** Atom's alternate link before its others, RSS's link as text. */
function linkOf(nodes: readonly Node[]): string | undefined {
  const links = nodes.filter(({ name }) => name === 'link');
  const alternate = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate');
  return alternate?.attributes.href ?? links.find(({ text }) => text.trim() !== '')?.text.trim();
}

function firstText(nodes: readonly Node[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = nodes.find((node) => node.name === name && node.text.trim() !== '')?.text;
    if (text) return text.trim();
  }
  return undefined;
}

function local(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase();
}
