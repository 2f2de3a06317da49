import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/plugins.ts';

/** Compiles one TypeScript file of the project with all that it imports into `folder`; plain Node can run the result. */
export function compiled(file: string, folder: string): string {
  const out = join(folder, 'compiled');
  mkdirSync(out, { recursive: true });
  const project = join(folder, 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(packageRoot, 'tsconfig.json'),
      files: [join(packageRoot, file)],
      // Declarations of packages that bring none.
      include: [join(packageRoot, 'src/**/*.d.ts')],
      compilerOptions: { rootDir: packageRoot, outDir: out, typeRoots: [join(packageRoot, 'node_modules/@types')] },
    }),
  );
  const tsc = join(packageRoot, 'node_modules/typescript/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${file} does not compile:\n${built.stdout}${built.stderr}`);
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  symlinkSync(join(packageRoot, 'node_modules'), join(out, 'node_modules'));
  return join(out, file.replace(/\.ts$/, '.js'));
}
