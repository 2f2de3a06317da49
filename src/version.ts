import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './plugins.ts';

/** The version in package.json. */
export const version: string = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;

/** What runs, annotations and reports are stamped with. */
export const software = `diskurssi ${version}`;
