// What is done, under way or to do, criterion by criterion. Without this script the page is a form to fill by hand.
// The answers live in the fragment of the address, which a browser sends to nobody:
//   #grille=axes-2016&fait=formation.infrastructure&a-faire=formats
// An anchor has no « grille= »: links to an axis, or to the text, still work.

const page = document.querySelector('.evaluation');
const [avis, bilan, suivi] = ['.avis', '.bilan', '.suivi'].map(s => page.querySelector(s));
const [annonce, retablir, effacer] = ['output', '[value=retablir]', '[value=effacer]'].map(s => suivi.querySelector(s));
const { grille } = page.dataset;

/** The answers and how they are told, in the order of a bar. */
const MOTS = { fait: 'fait', 'en-cours': 'en cours', 'a-faire': 'à faire', '': 'sans réponse' };
const TOUTES = Object.keys(MOTS);
const DONNEES = TOUTES.slice(0, 3);

const axes = [...page.querySelectorAll('.axe-a-evaluer')].map(section => ({
  titre: section.querySelector('h2').textContent,
  criteres: [...section.querySelectorAll('fieldset')].map(f => ({ clef: f.querySelector('input').name, intitule: f.querySelector('legend').textContent })),
}));
const criteres = axes.flatMap(axe => axe.criteres);

/** Answers by criterion; those of an address to criteria that the grid does not have stay there too. */
let etat = new Map();
/** What was there before all was erased or replaced, when it was not nothing. */
let avant = null;

const reponse = critere => etat.get(critere.clef) ?? '';
const count = (n, nom) => `${n}\u00a0${nom}${n > 1 ? 's' : ''}`;
const tell = quels => TOUTES.map(r => [quels.filter(c => reponse(c) === r).length, r]).filter(([n]) => n)
  .map(([n, r]) => r === 'fait' ? count(n, r) : `${n}\u00a0${MOTS[r]}`).join(', ');
const list = reponses => [...reponses].map(([clef, r]) => `${clef} (${MOTS[r]})`).join(', ');

function maker(espace) {
  return (nom, attributs, ...contenu) => {
    const cree = document.createElementNS(espace, nom);
    for (const [cle, valeur] of Object.entries(attributs)) cree.setAttribute(cle, valeur);
    cree.append(...contenu);
    return cree;
  };
}
const html = maker('http://www.w3.org/1999/xhtml');
const dessin = maker('http://www.w3.org/2000/svg');

// --- The address

function address() {
  const parts = DONNEES.map(r => [r, [...etat.keys()].filter(clef => etat.get(clef) === r).sort()]).filter(([, clefs]) => clefs[0]);
  return location.href.replace(/#.*/, '') + (parts[0] ? `#grille=${grille}` : '') + parts.map(([r, clefs]) => `&${r}=${clefs.join('.')}`).join('');
}

/** What was in the address stays one step back where it would be lost. */
function write(keep) {
  if (address() !== location.href) history[keep ? 'pushState' : 'replaceState'](null, '', address());
  avis.hidden = true;
}

function replace(reponses) {
  [avant, etat] = [etat.size ? etat : null, reponses];
}

function warn(texte) {
  avis.textContent = texte;
  avis.hidden = false;
}

function follow(opening) {
  const dit = new URLSearchParams(location.hash.slice(1));
  const lues = new Map(DONNEES.flatMap(r => (dit.get(r) ?? '').split('.').filter(Boolean).map(clef => [clef, r])));
  if (!dit.has('grille')) {
    // An anchor was followed, or an answer came before this script: the answers go on standing in the address.
    if (etat.size) write();
    return show();
  }
  if (dit.get('grille') !== grille) {
    warn(`Cette adresse vient d’une autre grille, «\u00a0${dit.get('grille')}\u00a0». Cette page ne reprend pas ses réponses\u00a0: ${list(lues) || 'aucune'}.`);
    return show('Cette adresse vient d’une autre grille.');
  }
  if (list([...lues].sort()) !== list([...etat].sort())) replace(lues);
  if (opening) avant = null;
  avis.hidden = true;
  const inconnues = [...etat].filter(([clef]) => !criteres.some(c => c.clef === clef));
  if (inconnues[0]) warn(`L’adresse répond aussi à des critères que cette grille n’a pas\u00a0: ${list(inconnues)}. Elle garde ces réponses.`);
  show('Réponses reprises de l’adresse.');
}

// --- What the page says of it

/** A square a criterion: full, half full, empty, or dashed for no answer. */
function draw(quels) {
  const tries = TOUTES.flatMap(r => quels.filter(c => reponse(c) === r));
  const path = (forme, ...de) => tries.map((c, i) => de.includes(reponse(c)) ? `M${14 * i + 1} 1${forme}` : '').join('');
  return dessin('svg', { viewBox: `0 0 ${14 * quels.length} 12`, 'aria-hidden': true },
    dessin('path', { d: path('h10v10h-10z', ...DONNEES) }),
    dessin('path', { d: path('h10v10h-10z', ''), class: 'absente' }),
    dessin('path', { d: path('h10v10h-10z', 'fait') + path('v10h10z', 'en-cours'), class: 'pleine' }));
}

function summary({ titre, criteres }) {
  const reste = ['a-faire', 'en-cours', ''].flatMap(r => criteres.filter(c => reponse(c) === r));
  return html('section', {}, html('h3', {}, titre), html('p', {}, tell(criteres), draw(criteres)),
    html('p', {}, reste[0] ? 'Ce qu’il reste\u00a0:' : 'Il ne reste rien.'),
    ...reste[0] ? [html('ul', {}, ...reste.map(c => html('li', {}, `${c.intitule} `, html('small', {}, MOTS[reponse(c)]))))] : []);
}

function show(message) {
  const n = criteres.filter(reponse).length;
  const sur = count(criteres.length, 'critère');
  for (const c of criteres) page.querySelector(`[name="${c.clef}"][value="${reponse(c)}"]`).checked = true;
  annonce.textContent = message ?? (n ? `${count(n, 'réponse')} sur ${sur}.` : `${sur}, aucune réponse.`);
  for (const e of [bilan, ...suivi.querySelectorAll('a, button:not([value=grille])')]) e.hidden = !n;
  retablir.hidden = !avant;
  bilan.querySelector('.total').textContent = `Le ${new Date().toLocaleDateString('fr', { dateStyle: 'long' })}, sur ${sur}\u00a0: ${tell(criteres)}.`;
  bilan.querySelector('.groupes').replaceChildren(...axes.map(summary));
  bilan.querySelector('code').textContent = address();
}

// --- What the visitor does

page.addEventListener('change', ({ target }) => {
  etat.delete(target.name);
  if (target.value) etat.set(target.name, target.value);
  write(!avis.hidden);
  show();
});

suivi.addEventListener('click', async ({ target: { type, value } }) => {
  if (value === 'copier') {
    try {
      await navigator.clipboard.writeText(address());
      annonce.textContent = 'Adresse copiée.';
    } catch {
      getSelection().selectAllChildren(bilan.querySelector('code'));
      annonce.textContent = 'L’adresse est sélectionnée\u00a0: copiez-la.';
    }
  } else if (value === 'bilan' || value === 'grille') {
    page.dataset.imprime = value;
    print();
  } else if (type === 'button') {
    replace(value === 'retablir' ? avant : new Map());
    write(true);
    show(value === 'retablir' ? 'Réponses rétablies.' : 'Réponses effacées.');
    // The one that was pressed is gone.
    (avant ? retablir : effacer).focus();
  }
});
addEventListener('afterprint', () => delete page.dataset.imprime);
addEventListener('hashchange', () => follow());

for (const { name, value } of page.querySelectorAll('input:checked')) if (value) etat.set(name, value);
suivi.hidden = false;
follow(true);
