import { z } from 'zod';

/** diskurssi.config.yaml / .json. Unknown keys are errors. */
export const configSchema = z.strictObject({
  store: z.string().default('sqlite:data/diskurssi.sqlite'),
  /** Who answers for the crawl; goes into the User-Agent: an e-mail address or a web page. */
  contact: z.string().optional(),
  /** Outlets to read; default all. */
  outlets: z.array(z.string()).optional(),
  /** A folder of outlet definitions that adds to or replaces the built-in ones. */
  crawlers: z.string().optional(),
  /** Hosts on private networks that may be fetched all the same, because the user names them here. */
  privateHosts: z.array(z.string()).default([]),
  report: z
    .strictObject({
      out: z.string().default('data/reports'),
      by: z.enum(['day', 'week', 'month']).optional(),
      formats: z.array(z.string()).default(['html', 'md', 'csv']),
      language: z.enum(['fi', 'sv', 'en']).default('en'),
    })
    .prefault({}),
});

export type Config = z.infer<typeof configSchema>;
