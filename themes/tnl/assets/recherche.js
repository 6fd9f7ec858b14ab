// The search of the site, in an index that was built with it: the page without this script is the list from A to Z.
// The index is asked for when the visitor comes to the field; what is written there is sent to nobody, and kept in the address.

const bloc = document.querySelector('.recherche');
const form = bloc.querySelector('form');
const [champ, bilan, rien] = ['input', '[role=status]', '.rien'].map(s => bloc.querySelector(s));
// Made here: a page without the script has no empty list.
const liste = document.createElement('ol');
rien.before(liste);
const LONGEST = 20;

/** Lower case, without accents, ligatures or punctuation: the rule of generator/SiteGen/Planning/Pliage.cs. */
export const fold = texte => texte.toLowerCase().normalize('NFD').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
  .replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, ' ').trim();

// --- The index

const lus = new Map();

/** A file of the index, asked for once; again if it could not be read. */
function read(href) {
  if (!lus.has(href)) {
    const lu = fetch(href).then(r => r.ok ? r.json() : Promise.reject(r));
    lus.set(href, lu);
    lu.catch(() => lus.delete(href));
  }
  return lus.get(href);
}

/** The rule of Cherchable.cs, which names the files of a large site. */
const keyOf = mot => mot.slice(0, /^\d{6}/.test(mot) ? 4 : 2);

/** All that may answer some words. A large site keeps its territories apart, under each word: the shortest of these files is enough. */
async function candidates(mots) {
  const { entrees, clefs } = await read(form.dataset.index);
  if (!clefs) return entrees;
  // One letter is the beginning of words that other files have.
  const longs = mots.filter(m => m.length > 1);
  const [courte] = (longs.length ? longs : mots).map(keyOf).sort((a, b) => (clefs[a] ?? 0) - (clefs[b] ?? 0));
  if (!clefs[courte]) return entrees;
  const part = await read(form.dataset.index.replace(/\.json$/, `/${courte}.json`));
  return [...entrees, ...part.entrees];
}

// --- Questions and answers

/** How well an entry answers, 0 being best: its name, what begins it, the words in it, a code, anything else. */
function rank([, , , noms, autres], question, mots, debuts) {
  const tous = noms.split('|');
  if (tous.includes(question)) return 0;
  if (tous.some(nom => nom.startsWith(question))) return 1;
  if (debuts.every(d => d.test(noms))) return 2;
  if (!debuts.every(d => d.test(`${noms} ${autres}`))) return Infinity;
  return mots.some(m => /\d/.test(m) && autres.split(' ').includes(m)) ? 3 : 4;
}

/** The entries that answer, best first and else in the order of the index. « St » may begin « Strasbourg », or be « Saint », as the index writes it. */
async function find(texte) {
  const pliee = fold(texte);
  const rangs = new Map();
  for (const question of pliee ? new Set([pliee, pliee.replace(/\bst(e?)\b/g, 'saint$1')]) : []) {
    const mots = question.split(' ');
    // Every word begins one of the entry; five digits or less do not begin a SIREN.
    const debuts = mots.map(m => new RegExp(`\\b${m}(?!\\d{4})`));
    for (const entree of await candidates(mots)) {
      const rang = rank(entree, question, mots, debuts);
      const [avant] = rangs.get(entree[1]) ?? [Infinity];
      if (rang < avant) rangs.set(entree[1], [rang, entree]);
    }
  }
  return [...rangs.values()].sort(([a], [b]) => a - b).map(([, entree]) => entree);
}

function item([titre, href, detail]) {
  const [li, a] = ['li', 'a'].map(nom => document.createElement(nom));
  a.href = href;
  a.textContent = titre;
  li.append(a, ` ${detail}`);
  return li;
}

async function search() {
  const texte = champ.value.trim();
  const trouves = texte ? await find(texte).catch(() => null) : [];
  // Another letter may have been written meanwhile.
  if (texte !== champ.value.trim()) return;
  const n = trouves?.length;
  const dit = `${n || 'Aucun'}\u00a0résultat${n > 1 ? 's' : ''} pour «\u00a0${texte}\u00a0»`;
  bilan.textContent = !texte ? ''
    : !trouves ? 'L’index de la recherche n’a pas pu être lu\u202f; les listes ci-dessous restent.'
    : n > LONGEST ? `${dit}, dont voici les ${LONGEST}\u00a0premiers\u00a0: précisez.`
    : `${dit}.`;
  rien.hidden = n !== 0 || !texte;
  liste.replaceChildren(...(trouves ?? []).slice(0, LONGEST).map(item));
}

function ask() {
  const adresse = new URL(location.href);
  const texte = champ.value.trim();
  adresse.search = texte ? new URLSearchParams({ q: texte }) : '';
  history.replaceState(history.state, '', adresse);
  return search();
}

function readAddress() {
  champ.value = new URLSearchParams(location.search).get('q') ?? '';
  search();
}

bloc.hidden = false;
champ.addEventListener('focus', () => read(form.dataset.index).catch(() => {}), { once: true });
champ.addEventListener('input', ask);
champ.addEventListener('keydown', e => {
  // Some browsers do it themselves.
  if (e.key !== 'Escape' || !champ.value) return;
  e.preventDefault();
  champ.value = '';
  ask();
});
form.addEventListener('submit', async e => {
  e.preventDefault();
  await ask();
  liste.querySelector('a')?.focus();
});
addEventListener('popstate', readAddress);
// A browser that comes back fills the field by itself, later than this.
addEventListener('pageshow', readAddress);
readAddress();
