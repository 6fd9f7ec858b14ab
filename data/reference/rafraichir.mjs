// Rewrites the official code lists of this folder from the npm package that holds them:
//
//     node data/reference/rafraichir.mjs [version]
//
// Needs Node 20, npm and tar. Building the site needs none of them.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchPackage, ordinal, toCsv } from './paquet.mjs';

const PACKAGE = '@etalab/decoupage-administratif';
const DEFAULT_VERSION = '6.0.0';

/** The keys of our data for the types of the package. */
const EPCI_TYPES = { CC: 'cc', CA: 'ca', CU: 'cu', METRO: 'metropole', MET69: 'metropole' };

/** Lists that other data depend on: a difference is told, not written. */
const GUARDED = ['departements.csv', 'regions.csv'];

const folder = fileURLToPath(new URL('.', import.meta.url));

try {
    main(process.argv[2] ?? DEFAULT_VERSION);
} catch (error) {
    console.error(`Échec : ${error.message}`);
    process.exitCode = 1;
}

function main(version) {
    const { integrity, data } = readLists(version);
    const communes = currentCommunes(data.communes);
    const files = {
        'communes.csv': toCsv(['code', 'nom', 'departement', 'liaison', 'siren'], [...communes.values()].map(withLiaison)),
        'communes-anciennes.csv': toCsv(['code', 'nom', 'actuelle'], formerCommunes(data.communes, communes)),
        'departements.csv': toCsv(['code', 'nom', 'region', 'zone', 'liaison'], data.departements.map(withLiaison)),
        'epci.csv': toCsv(['siren', 'nom', 'type', 'departements'], data.epci.map(e => epciRow(e, communes))),
        'regions.csv': toCsv(['code', 'nom', 'zone', 'liaison'], data.regions.map(withLiaison)),
    };

    console.log(`${PACKAGE} ${version}, ${integrity}`);
    for (const [name, { text, count }] of Object.entries(files)) {
        write(name, text, count);
    }

    for (const { nom, siren } of [...communes.values(), ...data.epci.map(e => ({ nom: e.nom, siren: e.code }))]) {
        if (siren && !isSiren(siren)) {
            console.warn(`SIREN sans clé valide : ${siren} (${nom})`);
        }
    }
}

/** A row with how its name is joined to a sentence (INSEE's TNCC). Of overseas collectivities the package says 0 for all, or nothing. */
function withLiaison(row) {
    return { ...row, liaison: row.zone === 'com' ? undefined : row.typeLiaison };
}

/** The lists of the package, and the hash of its archive. */
function readLists(version) {
    const names = ['communes', 'epci', 'departements', 'regions'];
    const { integrity, data } = fetchPackage(PACKAGE, version, names.map(name => `data/${name}.json`));
    return { integrity, data: Object.fromEntries(names.map(name => [name, data[`data/${name}.json`]])) };
}

/** The communes of today, by code. */
function currentCommunes(rows) {
    const communes = new Map();
    for (const row of rows.filter(r => r.type === 'commune-actuelle')) {
        if (communes.has(row.code)) {
            throw new Error(`la commune ${row.code} est donnée deux fois.`);
        }

        communes.set(row.code, row);
    }

    return communes;
}

/** The codes that are no longer a commune of their own, each with the commune of today. */
function formerCommunes(rows, communes) {
    const former = new Map();
    const add = (code, nom, actuelle) => {
        if (communes.has(code)) {
            return;
        }

        const known = former.get(code);
        if (known && known.actuelle !== actuelle) {
            throw new Error(`le code ${code} mène à ${known.actuelle} et à ${actuelle}.`);
        }

        former.set(code, known ?? { code, nom, actuelle });
    };

    for (const row of rows) {
        if (row.type === 'commune-deleguee' || row.type === 'commune-associee') {
            add(row.code, row.nom, row.chefLieu);
        } else if (row.type === 'arrondissement-municipal') {
            add(row.code, row.nom, row.commune);
        }
    }

    // What a code is part of today goes before what it was once part of.
    const parts = new Set(former.keys());
    for (const commune of communes.values()) {
        for (const code of commune.anciensCodes ?? []) {
            if (!parts.has(code)) {
                add(code, '', commune.code);
            }
        }
    }

    for (const row of former.values()) {
        row.actuelle = follow(row, former, communes);
    }

    return former.values();
}

/** The commune of today at the end of a chain of former ones. */
function follow(row, former, communes) {
    let code = row.actuelle;
    for (const seen = new Set([row.code]); !communes.has(code); code = former.get(code).actuelle) {
        if (seen.has(code) || !former.has(code)) {
            throw new Error(`le code ${row.code} ne mène à aucune commune actuelle.`);
        }

        seen.add(code);
    }

    return code;
}

function epciRow(epci, communes) {
    const type = EPCI_TYPES[epci.type];
    if (!type) {
        throw new Error(`le type « ${epci.type} » (${epci.nom}) n’est pas connu.`);
    }

    const counts = new Map();
    for (const { code } of epci.membres) {
        const departement = communes.get(code)?.departement;
        if (!departement) {
            throw new Error(`${epci.nom} compte ${code}, qui n’est pas une commune actuelle.`);
        }

        counts.set(departement, (counts.get(departement) ?? 0) + 1);
    }

    const departements = [...counts].sort(([a, m], [b, n]) => n - m || ordinal(a, b)).map(([code]) => code);
    return { siren: epci.code, nom: epci.nom, type, departements: departements.join(' ') };
}

function write(name, text, count) {
    const path = join(folder, name);
    const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (old === undefined || old === text || !GUARDED.includes(name)) {
        writeFileSync(path, text);
        console.log(`${name} : ${count} lignes`);
        return;
    }

    console.log(`${name} : ${count} lignes dans le paquet, fichier laissé tel quel ; le supprimer et relancer pour l’accepter.`);
    const [before, after] = [old.split('\n'), text.split('\n')];
    before.filter(line => !after.includes(line)).forEach(line => console.log(`  - ${line}`));
    after.filter(line => !before.includes(line)).forEach(line => console.log(`  + ${line}`));
}

/** Nine digits, the last a Luhn key. */
function isSiren(text) {
    const weighted = [...text].reverse().map((digit, i) => i % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit]);
    return /^\d{9}$/.test(text) && weighted.reduce((sum, n) => sum + n, 0) % 10 === 0;
}
