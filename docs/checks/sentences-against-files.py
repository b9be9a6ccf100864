#!/usr/bin/env python3
"""Are the numbers in the sentences of the school pages those of the raw files? Reads the pages as a parent does.

    docs/checks/sentences-against-files.py DIR [--site http://127.0.0.1:8080] [--schools 20] [--seed N]

Nothing of the product is used but its pages. Checked are the sentences whose numbers can be recounted: pupils and their
change, the mean of the municipality, ages (bands too), where pupils live, staff, the weighting, the levels and their
outcome, the shares of the subjects, the scores of tests, and the day of a judgement; the kind of school, that nothing is
called not delivered that is in the files, that years of another count are marked, and some words that were never true.
A sentence that is not there is not missed otherwise: only what is said is checked.
Exits 1 on any that is untrue, and when nothing was checked.
"""
import argparse
import glob
import html
import importlib.util
import os
import random
import re
import sys
import urllib.request
import xml.etree.ElementTree as xml
import zipfile
from collections import Counter, defaultdict

FILES = importlib.util.spec_from_file_location(
    "files", os.path.join(os.path.dirname(os.path.abspath(__file__)), "figures-against-files.py")
)
files = importlib.util.module_from_spec(FILES)
FILES.loader.exec_module(files)

WORDS = "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
TESTS = {"IEP-toets": "IEP", "toets Route 8": "ROUTE8", "Dia-toets": "DIA", "AMN-toets": "AMN", "DOE-toets": "DOE",
         "toets Leerling in beeld": "LIB", "Centrale Eindtoets": "CET"}
SUBJECTS = {"rekenen": ("REKENEN", "1S"), "lezen": ("LV", "2F"), "taalverzorging": ("TV", "2F")}
NUMBER = r"([0-9.]+|" + "|".join(WORDS) + ")"
KINDS = {"BO": "basisschool", "SBO": "school voor speciaal basisonderwijs", "SO": "school voor speciaal onderwijs",
         "SO/VSO": "school voor speciaal en voortgezet speciaal onderwijs",
         "VSO": "school voor voortgezet speciaal onderwijs"}
NEVER = ("definitief ¶", "ouder jaar", "jonger jaar", "bestaat niet voor dit soort", "veel verschillende postcodes")
XLSX = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DAY = r"([0-9]{1,2}) (" + "|".join(MONTHS) + r") ([0-9]{4})"


def number(written):
    return WORDS.index(written) if written in WORDS else float(written.replace(".", "").replace(",", "."))


def day(parts):
    return f"{parts[2]}-{MONTHS.index(parts[1]) + 1:02}-{int(parts[0]):02}"


def bounds(written):
    """A count as least and most: <5 is one to four."""
    return (1, 4) if written.startswith(("<", "*")) else (int(written or 0), int(written or 0))


class Rows:
    """The raw rows by school, of each kind of file."""

    def __init__(self, folder):
        self.history, self.ages, self.homes = {}, defaultdict(list), defaultdict(list)
        self.levels, self.scores, self.staff, self.judged = defaultdict(dict), defaultdict(dict), defaultdict(list), defaultdict(set)
        self.results, self.weights = defaultdict(list), defaultdict(list)
        self.old_weights = defaultdict(dict)
        self.years_weighted = Counter()
        for sheet in workbooks(folder):
            self.weighting_by_location(sheet)
        for columns, rows in files.tables(folder):
            columns = [column.upper() for column in columns]
            rows = [{key.upper(): value for key, value in row.items()} for row in rows]
            if "LEERLINGEN_2024" in columns:
                self.history.update((files.code(row), row) for row in rows)
            elif "POSTCODE_LEERLING" in columns:
                self.by_school(self.homes, rows)
            elif "LEEFTIJD_4" in columns:
                self.by_school(self.ages, rows)
            elif "REKENEN_LAGER1F" in columns:
                for row in rows:
                    self.levels[files.code(row)][int(row["PEILDATUM"][:4])] = row
            elif any(column.endswith("_GEM") for column in columns):
                for row in rows:
                    self.scores[files.code(row)][int(row["PEILDATUM_LEERLINGEN"][:4])] = row
            elif "PERSONEN 2025" in columns:
                for row in rows:
                    self.staff[row["INSTELLINGSCODE"]].append(row)
            elif "EINDOORDEELKWALITEIT" in columns:
                for row in rows:
                    given = row.get("VASTSTELLINGSDATUMEINDOORDEELKWALITEIT") or row["PEILDATUM"]
                    self.judged[row["BRIN"] + row["VESTIGING"][-2:]].add((given, row["EINDOORDEELKWALITEIT"]))
        for _, _, rows in files.sheets(folder):
            if rows and rows[0] and rows[0][0].lower() == "ovt":
                head = [str(name).lower() for name in rows[0]]
                for cells in rows[1:]:
                    row = dict(zip(head, cells))
                    into = self.results if "schoolwegingscategorie" in head else self.weights
                    into[str(row["ovt"])[:4]].append(row)
                    self.years_weighted[str(row["ovt"])[:4]] += into is self.weights and isinstance(files.measured(row.get("schoolweging", "")), float)

    def weighting_by_location(self, sheet):
        """Sheets with a year in the title and a weighting for each location; 00* is a small one."""
        year = next((found[1] for row in sheet[:4] for cell in row for found in [re.search(r"BRIN vestiging, (20[0-9]{2})$", cell)] if found), None)
        for row in sheet if year else ():
            if len(row) > 3 and re.fullmatch(r"[0-9A-Z]{4}", row[0]) and re.fullmatch(r"[0-9]{2}\*?", row[1]):
                self.old_weights[row[0] + row[1][:2]][int(year)] = float(row[3])

    def kind(self, school):
        """A location for special or secondary special education is what its pupils are: of one kind, or of both."""
        kind = self.history[school]["SOORT_VESTIGING"].upper()
        if kind in ("SO", "VSO", "SO/VSO"):
            of_pupils = {row["SOORT_PO"].upper() for row in self.ages.get(school, [])}
            kind = "SO/VSO" if len(of_pupils) == 2 else of_pupils.pop() if of_pupils else kind
        return kind

    @staticmethod
    def by_school(into, rows):
        for row in rows:
            into[files.code(row)].append(row)

    def pupils(self, school, year):
        return self.history.get(school, {}).get(f"LEERLINGEN_{year}", "")


def workbooks(folder):
    """The rows of every sheet of every XLSX."""
    for path in sorted(glob.glob(os.path.join(folder, "*.xlsx"))):
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            shared = []
            if "xl/sharedStrings.xml" in names:
                shared = ["".join(part.text or "" for part in item.iter(XLSX + "t"))
                          for item in xml.fromstring(archive.read("xl/sharedStrings.xml")).iter(XLSX + "si")]
            for name in names:
                if name.startswith("xl/worksheets/sheet"):
                    yield [list(filled(row, shared)) for row in xml.fromstring(archive.read(name)).iter(XLSX + "row")]


def filled(row, shared):
    """Cells without the empty ones between them: enough for what is looked up here."""
    for cell in row.iter(XLSX + "c"):
        value = cell.find(XLSX + "v")
        if value is not None and value.text:
            yield (shared[int(value.text)] if cell.get("t") == "s" else value.text).strip()


def text(markup):
    """The page as lines of plain text, the descriptions of its pictures at the end."""
    described = " ¶ ".join(re.findall(r"<desc[^>]*>(.*?)</desc>", markup))
    markup = re.sub(r"(?s)<(script|style|svg|head)\b.*?</\1>", " ", markup)
    markup = re.sub(r"</?(strong|em|a|span|wbr)\b[^>]*>", "", markup)
    lines = re.sub(r"<[^>]+>", "\n", markup).replace("\n", " ¶ ")
    return re.sub(r"[ \t\r\n]+", " ", html.unescape(lines + " ¶ " + described))


def pupils(rows, school, page):
    for found in re.finditer(rf"Op {DAY} za?i?te?n? op [^.¶]*? {NUMBER} kind(?:eren)?\.(?: Dat (?:waren er|was er|zijn er|is er) {NUMBER} (meer|minder) dan een jaar eerder)?", page):
        year = int(found[3])
        now = number(found[4])
        yield "pupils", str(int(now)) == rows.pupils(school, year), found[0]
        before = rows.pupils(school, year - 1)
        if found[5] and before.isdigit():
            change = number(found[5]) * (1 if found[6] == "meer" else -1)
            yield "change", now - int(before) == change, found[0]


def kinds(rows, school, page):
    kind = rows.kind(school)
    told = re.search(r"(?:is|was) een ((?:basis)?school(?: voor [a-z ]+?)?)(?: in |\.)", page)
    if told:
        yield "kind of school", told[1] == KINDS[kind], f"{told[1]}, rows {kind}"
    mean = re.search(rf"Op {DAY} zat[^¶]* (?:heeft er|had er toen) gemiddeld {NUMBER}\.", page)
    if mean:
        there = rows.history[school]["GEMEENTECODE_VESTIGING"]
        counts = [int(rows.pupils(other, mean[3])) for other, row in rows.history.items()
                  if row["GEMEENTECODE_VESTIGING"] == there and rows.kind(other) == kind and rows.pupils(other, mean[3]).isdigit()]
        counts = [count for count in counts if count >= 5]
        yield "municipality", abs(sum(counts) / max(1, len(counts)) - number(mean[4])) <= 0.5001, f"{mean[4]}, rows {sum(counts)}/{len(counts)}"
    for year, rise in ((1998, 1.1), (2010, 1.1)):
        before, then = rows.pupils(school, year - 1), rows.pupils(school, year)
        if str(year) in page and kind != "BO" and before.isdigit() and then.isdigit() and int(before) > 0 and int(then) > rise * int(before):
            yield "another count", f"Vanaf {year} staan er bij " in page, f"{year}: {before} and {then}"


def words(rows, school, page):
    found = [never for never in NEVER if never in page]
    yield "words", not found, str(found)


def ages(rows, school, page):
    table = re.search(r"Leeftijd[ ¶]+Kinderen[ ¶]+((?:[0-9a-z ]+?[ ¶]*¶[ ¶]*[0-9.]+[ ¶]+)+)", page)
    if not table or not rows.ages.get(school):
        return
    cells = [cell.strip() for cell in table[1].split("¶") if cell.strip()]
    names = ["jonger"] + [str(age) for age in range(4, 25)] + ["ouder"]
    for name, shown in zip(cells[::2], cells[1::2]):
        ends = [part for part in re.split(r" tot en met | en (?=ouder|jonger)", name)]
        first, last = (ends[0], ends[-1]) if ends[-1] in names else (ends[0], ends[0])
        if ends[-1] == "jonger" and len(ends) > 1:
            first, last = "jonger", ends[0]
        if first not in names or last not in names:
            continue
        members = names[names.index(first) : names.index(last) + 1]
        least = most = 0
        for row in rows.ages[school]:
            for age in members:
                low, high = bounds(row[f"LEEFTIJD_{age.upper()}"])
                least, most = least + low, most + high
        yield "ages", least <= number(shown) <= most, f"{name}: {shown}, rows {least}–{most}"


def homes(rows, school, page):
    per = defaultdict(lambda: [0, 0])
    for row in rows.homes.get(school, []):
        for column, written in row.items():
            if column.startswith("LEEFTIJD_"):
                low, high = bounds(written)
                per[row["POSTCODE_LEERLING"]][0] += low
                per[row["POSTCODE_LEERLING"]][1] += high
    found = re.search(r"Gebied[ ¶]+Van elke tien kinderen[ ¶]+(.*?)Bron:", page)
    cells = [cell.strip() for cell in found[1].split("¶") if cell.strip()] if found else []
    named = [re.search(r"postcode ([0-9]{4})", cell) for cell in cells[::2]]
    known = {match[1] for match in named if match}
    for name, match, share in zip(cells[::2], named, cells[1::2]):
        inside = [count for area, count in per.items() if (area == match[1] if match else area not in known)]
        outside = [count for area, count in per.items() if (area != match[1] if match else area in known)]
        least, most = sum(c[0] for c in inside), sum(c[1] for c in inside)
        low = 10 * least / max(1, least + sum(c[1] for c in outside))
        high = 10 * most / max(1, most + sum(c[0] for c in outside))
        digits = [int(digit) for digit in re.findall(r"[0-9]+", share)]
        if not digits:
            continue
        start = 0 if "minder" in share else digits[0]
        end = 10 if "meer" in share else digits[-1]
        yield "where pupils live", start <= low + 1e-9 and high <= end + 1e-9, f"{name}: {share}, rows {low:.2f}–{high:.2f}"
    for match in re.finditer(r"(?:Ook in (?:elk van deze gebieden )?[^.¶]*woonden tien kinderen|Op [^.¶]* woonden in [^.¶]* tien kinderen) of meer[^.¶]*", page):
        for area in re.findall(r"\b[1-9][0-9]{3}\b", re.sub(DAY, "", match[0])):
            yield "ten or more", per[area][0] >= 10, match[0]


def staff(rows, school, page):
    for found in re.finditer(rf"Op {DAY} werkten bij de instelling waar deze school bij hoort (?:minder dan vijf|{NUMBER}) mensen", page):
        written = [row.get(f"PERSONEN {found[3]}", "") for row in rows.staff[school[:4]]]
        wanted = str(int(number(found[4]))) if found[4] else "*"
        yield "staff", wanted in written, found[0]


def levels(rows, school, page):
    found = re.search(rf"maakten kinderen er {NUMBER} op het basisniveau of hoger en {NUMBER} op het streefniveau", page)
    results = rows.results.get(school[:4], [])
    if not found:
        return
    fits = [
        row
        for row in results
        for means in [[files.measured(row[f"gewogen driejaarsgemiddelde %{level}"]) for level in ("1f", "1s/2f")]]
        if files.HIDDEN not in means and files.NOTHING not in means
        and all(abs(mean - number(shown)) <= 0.5001 for mean, shown in zip(means, found.groups()))
    ]
    yield "levels", bool(fits), found[0]
    both = re.search(r"Bij deze school lag dat volgens de inspectie allebei (boven|onder) haar ondergrens", page)
    if both and fits:
        word = both[1].capitalize()
        yield "verdict", any(row[f"uitkomst indicator {level}"].startswith(word) for row in fits for level in ("1f",)), both[0]
        after = re.search(r"In [0-9]{4}-[0-9]{4} alleen w", page)
        yield "verdict of the years together", not after or both.start() < after.start(), both[0]
    elif fits and len(results) == 1:
        none = not re.search(r"Volgens de inspectie lag het deel [^.¶]*ondergrens", page) and not both
        outcomes = [fits[0][f"uitkomst indicator {level}"] for level in ("1f", "1s/2f")]
        yield "verdict", none == (not any(out.startswith(("Boven", "Onder")) for out in outcomes)), str(outcomes)


def subjects(rows, school, page):
    told = re.search(r"haalden (ongeveer )?zoveel kinderen het streefniveau: ([^.¶]*)\.", page)
    years = re.search(r"In de schooljaren ([0-9]{4})-[0-9]{4} en ([0-9]{4})-[0-9]{4} haalden", page)
    far = rf"(?: \(het kunnen er {NUMBER} tot {NUMBER} zijn\))?"
    for name, first, to, of, least_told, most_told in re.findall(rf"voor (rekenen|lezen|taalverzorging) {NUMBER}(?: tot {NUMBER})? van de (tien|100){far}", told[2] if told else ""):
        subject, level = SUBJECTS[name]
        least, most = [0, 0], [0, 0]
        for year in years.groups():
            for column, written in rows.levels[school].get(int(year), {}).items():
                if column.startswith(subject + "_"):
                    below = 0 if column.endswith(level) else 1
                    low, high = bounds(written)
                    # A zero beside hidden counts is shown as it is, so it is known.
                    least[below], most[below] = least[below] + low, most[below] + high
        scale = number(of) if of == "100" else 10
        low, high = scale * least[0] / max(1, least[0] + most[1]), scale * most[0] / max(1, most[0] + least[1])
        spread = 0.501 if of == "100" else 1.5
        start = number(least_told) if least_told else number(first) - spread
        end = number(most_told) if most_told else number(to or first) + spread
        yield "subjects", low <= end and start <= high, f"{name} {first} {to} van de {of}, rows {low:.1f}–{high:.1f}"


def scores(rows, school, page):
    for count, year, test, mean in re.findall(rf"De (?:{NUMBER} )?kinderen die in ([0-9]{{4}})-[0-9]{{4}} de ([^,¶]*?) maakten, haalden gemiddeld ([0-9.,]+[0-9])", page):
        row = rows.scores[school].get(int(year), {})
        short = TESTS.get(test, test.removeprefix("toets "))
        raw = row.get(short + "_GEM", "").replace(",", ".")
        right = bool(re.fullmatch(r"[0-9.]+", raw)) and abs(float(raw) - number(mean)) <= 0.0501
        yield "test means", right and (not count or row[short + "_AANTAL"] == str(int(number(count)))), f"{test} {year}: {count} {mean}, row {raw}"


def weighting(rows, school, page):
    for first, mean in re.findall(r"In de schooljaren ([0-9]{4})-[0-9]{4} tot en met [0-9]{4}-[0-9]{4} was de schoolweging van [^¶]*? gemiddeld ([0-9]+,[0-9])", page):
        raw = [files.measured(value) for row in rows.weights[school[:4]] for column, value in row.items() if column.startswith("schoolweging " + first)]
        yield "years of the weighting", rows.years_weighted[school[:4]] != 1, f"from {first}, rows {rows.years_weighted[school[:4]]}"
        yield "weighting", any(isinstance(value, float) and abs(value - number(mean)) <= 0.0501 for value in raw), f"{mean}, rows {raw}"
    old = rows.old_weights.get(school, {})
    for year, told in re.findall(r"In schooljaar ([0-9]{4})-[0-9]{4} was de schoolweging van [^¶]*? ([0-9]+,[0-9])", page):
        raw = [old.get(int(year), 0)] + [files.measured(row.get("schoolweging", "")) for row in rows.weights[school[:4]]]
        yield "weighting", any(isinstance(value, float) and abs(value - number(told)) <= 0.0501 for value in raw), f"{year}: {told}, rows {raw}"
    none = re.search(r"naar verwachting nodig\?[ ¶]*Hierop is nu geen antwoord", page)
    if old or none:
        yield "reason", not (old and none), f"nothing told, rows {old}"


def judgement(rows, school, page):
    for found in re.finditer(rf"De inspectie gaf op {DAY} het oordeel ([A-Z][a-z ]+?)\.", page):
        yield "judgement", (day(found.groups()), found[4]) in rows.judged[school], found[0]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("folder")
    options.add_argument("--site", default="http://127.0.0.1:8080")
    options.add_argument("--schools", type=int, default=20)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = options.parse_args()
    rows = Rows(chosen.folder)
    known = sorted(rows.history)
    drawn = random.Random(chosen.seed).sample(known, min(chosen.schools, len(known)))
    true, faults = Counter(), []
    for school in drawn:
        try:
            with urllib.request.urlopen(f"{chosen.site}/scholen/{school}", timeout=30) as response:
                page = text(response.read().decode())
        except OSError as failure:
            faults.append(f"{school}: no page: {failure}")
            continue
        for check in (pupils, kinds, words, ages, homes, staff, levels, subjects, scores, weighting, judgement):
            for kind, right, said in check(rows, school, page):
                true[kind] += right
                if not right:
                    faults.append(f"{school} {kind}: {said}")
    print(f"{len(known)} schools in the files, {len(drawn)} drawn with --seed {chosen.seed}\n")
    for kind, count in true.most_common():
        print(f"{count:>8} true  {kind}")
    print(f"{len(faults):>8} untrue")
    print(*faults[:100], sep="\n")
    return 1 if faults or not true else 0


if __name__ == "__main__":
    sys.exit(main())
