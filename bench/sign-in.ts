/** Signs in on a server with the demonstration's officer; the cookie for further requests. */
export async function signInAsOfficer(url: string): Promise<string> {
  const answer = await fetch(`${url}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ login: 'canbo', password: 'canbo-bac-kan' }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (answer.status !== 303 || !cookie) throw new Error(`Signing in answered ${answer.status}`);
  return cookie;
}
