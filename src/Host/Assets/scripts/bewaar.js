// Keeps a form marked data-bewaar safe while it is being filled in: a POST of the whole form, antiforgery token
// included, a moment after the last change. Everything also works without: the submit button saves.
import { tekst } from './tekst.js';

const pause = 1500;
const retryAfter = 10000;

export function bewaar(form) {
  const status = statusLine(form);
  let timer = 0;
  let busy = false;
  let dirty = false;
  let stopped = false;
  // A body whose answer never came is sent again as it was, key included: had it arrived after all, it is not saved twice,
  // and what was typed since gets a key of its own afterwards.
  let unanswered = null;

  function show(state, key) {
    status.dataset.staat = state;
    status.textContent = tekst(key);
  }

  function plan(delay) {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(save, delay);
  }

  async function save() {
    if (busy) return plan(pause);
    busy = true;
    if (unanswered === null) {
      unanswered = new FormData(form);
      dirty = false;
    }
    show('bezig', 'bewaarBezig');
    try {
      const response = await fetch(form.dataset.bewaar || form.action, {
        method: 'POST', body: unanswered, redirect: 'manual', headers: { Accept: 'application/json' },
      });
      unanswered = null;
      settle(response);
    } catch {
      show('fout', 'bewaarGeenVerbinding');
      plan(retryAfter);
    }
    busy = false;
    form.toggleAttribute('data-niet-bewaard', dirty || unanswered !== null);
  }

  function settle(response) {
    renewKey(form);
    if (response.ok) {
      newVersion(form, response.headers.get('ETag'));
      if (dirty) plan(pause);
      else show('klaar', 'bewaarKlaar');
      return;
    }
    dirty = true;
    const signedOut = response.type === 'opaqueredirect' || response.status === 401;
    stopped = signedOut || response.status === 409 || response.status === 412;
    if (signedOut) return show('fout', 'bewaarAfgemeld');
    if (stopped) return show('fout', 'bewaarAndereVersie');
    if (response.status === 400 || response.status === 422) return show('fout', 'bewaarOngeldig');
    show('fout', 'bewaarMislukt');
    plan(retryAfter);
  }

  form.addEventListener('input', () => {
    dirty = true;
    form.setAttribute('data-niet-bewaard', '');
    if (unanswered === null) plan(pause);
  });
  form.addEventListener('submit', () => { stopped = true; clearTimeout(timer); });
}

function newVersion(form, etag) {
  const field = form.querySelector('[data-versie]') ?? form.elements.namedItem('_versie');
  if (etag && field) field.value = etag.replace(/^W\//, '').replaceAll('"', '');
}

// Each save is a new act; the key only guards against the same act arriving twice.
function renewKey(form) {
  const field = form.elements.namedItem('_sleutel');
  if (field) field.value = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function statusLine(form) {
  const existing = form.querySelector('[data-bewaar-status]');
  if (existing) return existing;
  const line = document.createElement('p');
  line.className = 'kt-bewaar';
  line.dataset.bewaarStatus = '';
  line.setAttribute('role', 'status');
  form.append(line);
  return line;
}
