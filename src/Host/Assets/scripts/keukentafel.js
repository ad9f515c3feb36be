import { aftellen } from './aftellen.js';
import { bewaar } from './bewaar.js';
import { meting } from './meting.js';
import { stroom } from './stroom.js';
import { teller } from './teller.js';
import { verlaten } from './verlaten.js';

document.querySelectorAll('form[data-bewaar]').forEach(bewaar);
document.querySelectorAll('time[data-aftellen]').forEach(aftellen);
document.querySelectorAll('form[data-meting]').forEach(meting);
document.querySelectorAll('[data-stroom]').forEach(stroom);
document.querySelectorAll('textarea[data-teller]').forEach(teller);
verlaten();
document.querySelector('.kt-fouten')?.focus();
