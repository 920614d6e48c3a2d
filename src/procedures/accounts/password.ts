import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** argon2id with 19 MiB and two passes (about 10 ms here), the least that OWASP's password guidance advises. */
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const derive = promisify(argon2);

/** Different keyboards compose Vietnamese letters differently: the same password must be the same bytes. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFC'), 'utf8');

const hash = (password: string, nonce: Uint8Array): Promise<Buffer> =>
  derive('argon2id', { message: bytesOf(password), nonce, ...PARAMETERS });

/** "$argon2id$m=…,t=…,p=…$salt$hash", base64 without padding. The salt is 16 random bytes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const { memory, passes, parallelism } = PARAMETERS;
  return `$argon2id$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(await hash(password, salt))}`;
}

/** Compares in constant time. A stored text of another form is a bug. */
export async function passwordMatches(password: string, stored: string): Promise<boolean> {
  const [, , , salt, wanted] = stored.split('$');
  if (!salt || !wanted) throw new Error('Stored password hash has another form');
  return timingSafeEqual(await hash(password, Buffer.from(salt, 'base64')), Buffer.from(wanted, 'base64'));
}

/** A stored text that no password matches; comparing with it takes as long as with a real one. */
export const NOBODY = `$argon2id$m=${PARAMETERS.memory},t=${PARAMETERS.passes},p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
