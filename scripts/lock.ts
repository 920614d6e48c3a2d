import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

/**
 * Optional packages that a lock file names without holding them. npm leaves out, in silence, the platform packages that
 * the registry did not serve when the lock was made; `npm ci` then fails on a machine that needs one.
 */
export function missingFromLock(lock: unknown): string[] {
  const { packages } = lockFile.parse(lock);
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(name, path).some((place) => packages[place]?.version))
      .map((name) => `${path || 'package.json'} needs ${name}, which package-lock.json does not hold`),
  );
}

/** Where Node looks for a package that is required from a folder: the folder's own node_modules, then those above. */
function placesFor(name: string, path: string): string[] {
  const own = `${path && `${path}/`}node_modules/${name}`;
  if (path === '') return [own];
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1));
  return [own, ...placesFor(name, above)];
}
