// A real OpenID provider for tests and for trying things at home; never for production: everyone
// who knows an account name can sign in with it.
//
// Environment: PORT (0 = any free port), ACCOUNTS (JSON, added to accounts.json),
// CLAIMS_IN_ID_TOKEN=1 (name and bsn in the id_token instead of at the userinfo endpoint).
// Prints "READY <issuer>" once it listens; stops when its standard input closes.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { Provider, interactionPolicy } from 'oidc-provider';

const accounts = new Map(Object.entries({
  ...JSON.parse(readFileSync(new URL('./accounts.json', import.meta.url), 'utf8')),
  ...JSON.parse(process.env.ACCOUNTS || '{}'),
}));

const appClient = (id, path, scope) => ({
  client_id: id,
  client_secret: `${id}-secret`,
  client_name: id,
  // Native, so that the port of the loopback redirect address is free (RFC 8252, 7.3).
  application_type: 'native',
  redirect_uris: ['127.0.0.1', 'localhost'].map((host) => `http://${host}${path}/terug`),
  post_logout_redirect_uris: ['127.0.0.1', 'localhost'].map((host) => `http://${host}${path}/afgemeld`),
  grant_types: ['authorization_code'],
  response_types: ['code'],
  require_auth_time: true,
  scope,
});

const machineClient = (id) => ({
  client_id: id,
  client_secret: `${id}-secret`,
  redirect_uris: [],
  response_types: [],
  grant_types: ['client_credentials'],
  scope: 'lezen schrijven',
});

const signingKey = (kid) => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  alg: 'RS256',
});

// Consent is not what we test: every client gets what it asks, and only the login form is shown.
const policy = interactionPolicy.base();
policy.remove('consent');

const configuration = {
  clients: [
    appClient('medewerkers', '/aanmelden/medewerkers', 'openid profile'),
    appClient('inwoners', '/aanmelden/inwoners', 'openid bsn'),
    // A program in which a person signs in to call the API; the code is picked from its redirect.
    appClient('app', '/app', 'openid lezen schrijven'),
    machineClient('koppeling'),
    machineClient('koppeling-2'),
  ],
  claims: { openid: ['sub'], profile: ['name'], bsn: ['bsn'], acr: null, auth_time: null, iss: null, sid: null },
  scopes: ['openid', 'lezen', 'schrijven'],
  acrValues: ['midden', 'substantieel'],
  conformIdTokenClaims: process.env.CLAIMS_IN_ID_TOKEN !== '1',
  jwks: { keys: [signingKey(`sleutel-${randomBytes(4).toString('hex')}`)] },
  cookies: { keys: [randomBytes(32).toString('hex')] },
  pkce: { required: (_ctx, client) => client.applicationType === 'native' },
  interactions: { policy, url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  ttl: {
    AccessToken: 3600, AuthorizationCode: 60, ClientCredentials: 3600, Grant: 86400, IdToken: 3600,
    Interaction: 3600, Session: 86400,
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => undefined,
      getResourceServerInfo: (_ctx, resource) => ({
        scope: 'lezen schrijven', audience: resource, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } },
      }),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource(ctx, form) {
        ctx.body = page('Afmelden', `${form}
          <button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Ja, meld mij af</button>`);
      },
    },
  },
  async findAccount(_ctx, id) {
    const account = accounts.get(id);
    return account && { accountId: id, claims: () => ({ sub: account.sub ?? id, name: account.name, bsn: account.bsn }) };
  },
  async loadExistingGrant(ctx) {
    const { oidc } = ctx;
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope(oidc.client.scope);
    for (const resource of [oidc.params.resource ?? []].flat()) grant.addResourceScope(resource, 'lezen schrijven');
    await grant.save();
    return grant;
  },
  extraTokenClaims(ctx, token) {
    const authTime = ctx.oidc.entities.AuthorizationCode?.authTime;
    return token.kind === 'AccessToken' && authTime ? { auth_time: authTime } : undefined;
  },
  renderError(ctx, out) {
    ctx.type = 'html';
    ctx.body = page('Fout', `<pre id="error">${escape(out.error)}: ${escape(out.error_description ?? '')}</pre>`);
  },
};

const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const page = (title, body) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;

const loginPage = (uid, error) => page('Aanmelden bij de testdienst', `
<form id="login" method="post" action="/interaction/${uid}/login">
${error ? '<p id="error" role="alert">Dit account bestaat niet.</p>' : ''}
<label for="account">Account</label> <input id="account" name="account" autocomplete="off" required autofocus>
<button type="submit">Aanmelden</button>
</form>
<form id="abort" method="post" action="/interaction/${uid}/abort"><button type="submit">Annuleren</button></form>`);

const readForm = async (req) => {
  let text = '';
  for await (const part of req) text += part;
  return new URLSearchParams(text);
};

const server = createServer();
server.listen(Number(process.env.PORT || 0), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  const callback = provider.callback();

  async function interact(req, res, uid, action) {
    const details = await provider.interactionDetails(req, res);
    const showForm = (error) => res
      .writeHead(error ? 400 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(loginPage(uid, error));
    if (!action) return showForm(false);
    const form = await readForm(req);
    if (action === 'abort') {
      return provider.interactionFinished(req, res, { error: 'access_denied', error_description: 'End-User aborted interaction' });
    }
    const accountId = form.get('account');
    const account = accounts.get(accountId);
    if (!account || details.prompt.name !== 'login') return showForm(true);
    return provider.interactionFinished(
      req, res, { login: { accountId, acr: account.acr, remember: true } }, { mergeWithLastSubmission: false },
    );
  }

  server.on('request', (req, res) => {
    const match = /^\/interaction\/([\w-]+)(?:\/(login|abort))?$/.exec(req.url);
    if (!match) return callback(req, res);
    return interact(req, res, match[1], match[2]).catch((error) => {
      console.error(error);
      res.writeHead(400).end('interaction failed');
    });
  });
  console.log(`READY ${issuer}`);
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
