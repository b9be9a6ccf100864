#!/usr/bin/env python3
"""Do the figures of the API equal the raw files? For twenty schools drawn at random, by a reading of its own.

    docs/checks/figures-against-files.py DIR [--api http://127.0.0.1:8080/api/v1] [--schools 20] [--seed N]

Nothing of the product is used but its API. A raw number must be shown as it is, in a band of neighbours whose sum it fits,
or hidden by the product in a table that is shown as shares; such cells are counted. The shares of the subjects must be
what the counts allow, whatever the hidden ones are. What the source hides (<5, *, and counts of one to four) must never
be a number. What the inspectorate publishes must be shown. Exits 1 on any difference.
"""
import argparse
import csv
import glob
import io
import json
import os
import random
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree as xml
import zipfile
from collections import Counter, defaultdict

HIDDEN = object()
NOTHING = object()
WITHHELD = ("SUPPRESSED", "WITHHELD", "HIDDEN_BY_SOURCE", "TOO_FEW_FOR_PERCENTAGE")
INSPECTORATE = ("referentieniveaus.driejaars", "referentieniveaus.jaar", "schoolweging.driejaars", "schoolweging.jaar")
ODS = {name: "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % name for name in ("table", "office", "text")}


def text_of(path):
    raw = open(path, "rb").read()
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            pass
    raise SystemExit(f"{path}: not text")


def tables(folder):
    """Every delimited file as (columns, rows); the columns say what it is, never the name."""
    for path in sorted(glob.glob(os.path.join(folder, "*.csv"))):
        text = text_of(path)
        head = text.split("\n", 1)[0]
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",")
        columns = next(rows)
        yield columns, [dict(zip(columns, (cell.strip() for cell in row))) for row in rows if row]


def sheets(folder):
    """Every sheet as (file, name, rows of cells)."""
    for path in sorted(glob.glob(os.path.join(folder, "*.ods"))):
        with zipfile.ZipFile(path) as archive:
            root = xml.fromstring(archive.read("content.xml"))
        for table in root.iter(ODS["table"] + "table"):
            yield path, table.get(ODS["table"] + "name"), [list(cells(row)) for row in table.iter(ODS["table"] + "table-row")]


def cells(row):
    for cell in row:
        if not cell.tag.endswith("table-cell"):
            continue
        words = " ".join("".join(p.itertext()) for p in cell.iter(ODS["text"] + "p")).strip()
        times = int(cell.get(ODS["table"] + "number-columns-repeated", "1"))
        value = cell.get(ODS["office"] + "value") or words
        yield from [value] * (times if times < 50 else 1)


def code(row):
    brin = row["INSTELLINGSCODE"].upper()
    place = row["VESTIGINGSCODE"].upper()
    return place if len(place) == 6 else brin + place.zfill(2)


def number(written):
    return float(written.replace("%", "").replace(",", "."))


def count(written):
    """A count of pupils as the source writes it."""
    if written in ("", "-"):
        return NOTHING
    if written.startswith("<"):
        return HIDDEN
    return HIDDEN if 1 <= int(written) <= 4 else int(written)


def measured(written):
    """A percentage, score or count of the inspectorate."""
    if written == "*":
        return HIDDEN
    try:
        return number(written)
    except ValueError:
        return NOTHING


class Raw:
    """What the files say: (measure, first day, cell or None) -> number, HIDDEN or NOTHING; by school."""

    def __init__(self, folder):
        self.schools = defaultdict(dict)
        self.hidden_ages = {}
        self.open = set()
        keyed = defaultdict(lambda: defaultdict(dict))
        for columns, rows in tables(folder):
            if "BEVOEGD GEZAG NUMMER" in columns and "VESTIGINGSNAAM" in columns:
                self.open |= {code(row) for row in rows}
            years = [name for name in columns if name.startswith("LEERLINGEN_") and name[11:].isdigit()]
            if years and "VESTIGINGSCODE" in columns:
                for row in rows:
                    for name in years:
                        self.put(code(row), "leerlingen.aantal", f"{name[11:]}-10-01", None, count(row[name]))
            if "LEEFTIJD_4" in columns and "POSTCODE_LEERLING" not in columns:
                self.by_age(columns, rows)
            if "REKENEN_LAGER1F" in columns:
                self.levels(columns, rows)
        for path, name, rows in sheets(folder):
            self.inspectorate(name, rows, keyed)
        self.join(keyed)

    def put(self, school, measure, start, cell, value):
        self.schools[school][measure, start, cell] = value

    def by_age(self, columns, rows):
        ages = [name for name in columns if name.startswith("LEEFTIJD_")]
        parts = defaultdict(list)
        for row in rows:
            parts[code(row)].append(row)
        for school, several in parts.items():
            day = several[0]["PEILDATUM"]
            for age in ages:
                values = [count_part(row[age]) for row in several]
                total = HIDDEN if HIDDEN in values else sum(values)
                total = HIDDEN if total is not HIDDEN and 1 <= total <= 4 else total
                start = f"{day[:4]}-{day[4:6]}-{day[6:]}"
                self.put(school, "leerlingen.leeftijd", start, age[9:].lower(), total)
                if total is HIDDEN:
                    # A school with two rows hides what is shown in one of them too.
                    self.hidden_ages[school, start, age[9:].lower()] = tuple(
                        sum(bound if value is HIDDEN else value for value in values) for bound in (1, 4)
                    )

    def levels(self, columns, rows):
        names = [name for name in columns if name.split("_")[0] in ("REKENEN", "LV", "TV")]
        for row in rows:
            if all(row[name] in ("0", "") for name in names):
                continue
            start = row["PEILDATUM"][:4] + "-08-01"
            for name in names:
                self.put(code(row), "referentieniveaus.aantallen", start, name.replace("_", ".", 1), count(row[name]))

    def inspectorate(self, name, rows, keyed):
        if not rows or not rows[0] or rows[0][0].lower() not in ("ovt",):
            return
        head = [column.lower() for column in rows[0]]
        for cells_ in rows[1:]:
            row = dict(zip(head, cells_))
            key = row.get("ovt", "")
            if "|" not in key:
                continue
            into = keyed[key.split("|")[0]][key]
            three = next((column for column in head if column.startswith("schoolweging 20")), None)
            if three:
                into["schoolweging.driejaars", three.split(" ")[1][:4] + "-08-01", None] = measured(row.get(three, ""))
            elif "spreiding" in head:
                start = name[:4] + "-08-01"
                into["schoolweging.jaar", start, None] = measured(row.get("schoolweging", ""))
                into["schoolweging.jaar", start, "spreiding"] = measured(row.get("spreiding", ""))
            elif "schoolwegingscategorie" in head:
                self.results(row, head, into)

    @staticmethod
    def results(row, head, into):
        years = [column.rsplit(" ", 1)[1] for column in head if column.startswith("gemiddelde %1f ")]
        for year in years:
            start = f"20{year[:2]}-08-01"
            into["referentieniveaus.jaar", start, "1F"] = measured(row.get(f"gemiddelde %1f {year}", ""))
            into["referentieniveaus.jaar", start, "1S2F"] = measured(row.get(f"gemiddelde %1s/2f {year}", ""))
        start = f"20{years[0][:2]}-08-01"
        for cell, column in (
            ("1F", "gewogen driejaarsgemiddelde %1f"),
            ("1S2F", "gewogen driejaarsgemiddelde %1s/2f"),
            ("drempel1F", "signaleringswaarde 1f"),
            ("drempel1S2F", "signaleringswaarde 1s/2f"),
            ("schoolweging", "schoolweging"),
        ):
            into["referentieniveaus.driejaars", start, cell] = measured(row.get(column, ""))

    def join(self, keyed):
        """Safe only where an institution has one location that is open and one key of the inspectorate."""
        locations = defaultdict(list)
        for school in self.open:
            locations[school[:4]].append(school)
        for brin, keys in keyed.items():
            if len(keys) == 1 and len(locations[brin]) == 1:
                for place, value in next(iter(keys.values())).items():
                    self.put(locations[brin][0], *place, value)


def count_part(written):
    return 0 if written == "" else HIDDEN if written.startswith("<") else int(written)


def answer(api, school):
    """The API's figures in the same form; a reason as text."""
    with urllib.request.urlopen(f"{api}/schools/{school}", timeout=30) as response:
        told = json.load(response)
    shown = {}
    for indicator in told["indicators"]:
        for figure in indicator["figures"]:
            place = (indicator["id"] + "." + figure["measure"], figure["period"]["start"])
            whole = figure.get("value", figure.get("reason"))
            if whole is not None:
                shown[place + (None,)] = whole
            for cell, value in figure.get("cells", {}).items():
                shown[place + (cell,)] = value.get("value", value.get("category", value.get("reason")))
    return shown


def banded(raw, school, shown):
    """The ages of each band that is shown: place -> whether what is in it can add up to what is shown."""
    counted = raw.schools[school]
    fits = {}
    for (measure, start, cell), total in shown.items():
        if measure != "leerlingen.leeftijd" or cell is None or "-" not in cell:
            continue
        ages = [place for place in counted if place[:2] == (measure, start)]
        names = [place[2] for place in ages]
        first, last = cell.split("-")
        members = ages[names.index(first) : names.index(last) + 1]
        bounds = [
            raw.hidden_ages[school, start, place[2]] if counted[place] is HIDDEN else (counted[place], counted[place])
            for place in members
            if counted[place] is not NOTHING
        ]
        least, most = (sum(bound[i] for bound in bounds) for i in (0, 1))
        fits.update({place: len(members) > 1 and least <= total <= most for place in members})
    return fits


def subjects(raw, shown):
    """How many shares of subjects are shown, and which of them the counts do not allow."""
    count, wrong = 0, []
    for (measure, start, subject), share in shown.items():
        if measure != "referentieniveaus.vakken" or subject is None or "." in subject:
            continue
        count += 1
        low = shown.get((measure, start, subject + ".van"), share - 0.51)
        high = shown.get((measure, start, subject + ".tot"), share + 0.51)
        least, most = [0, 0], [0, 0]  # at the target level, below it
        for year in (int(start[:4]), int(start[:4]) + 1):
            for (other, first, cell), value in raw.items():
                if (other, first) == ("referentieniveaus.aantallen", f"{year}-08-01") and cell.startswith(subject + ".") and value is not NOTHING:
                    below = 0 if cell.split(".")[1] in ("1S", "2F") else 1
                    least[below] += 1 if value is HIDDEN else value
                    most[below] += 4 if value is HIDDEN else value
        lowest = 100 * least[0] / max(1, least[0] + most[1])
        highest = 100 * most[0] / max(1, most[0] + least[1])
        if highest < low or lowest > high:
            wrong.append(f"{subject} {start}: {share} is not between {lowest:.0f} and {highest:.0f}")
    return count, wrong


def verdict(raw, shown):
    is_number = isinstance(shown, (int, float)) and not isinstance(shown, bool)
    if raw is HIDDEN:
        return "DIFFERENT" if is_number else "hidden by the source"
    if raw is NOTHING or raw == 0 and shown is None:
        return "DIFFERENT" if is_number and shown != 0 else "nothing"
    if is_number:
        return "equal" if abs(raw - shown) <= 0.0051 else "DIFFERENT"
    return "hidden by us" if shown in WITHHELD else "DIFFERENT"


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("folder")
    options.add_argument("--api", default="http://127.0.0.1:8080/api/v1")
    options.add_argument("--schools", type=int, default=20)
    options.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = options.parse_args()
    raw = Raw(chosen.folder)
    known = sorted(raw.schools)
    drawn = random.Random(chosen.seed).sample(known, min(chosen.schools, len(known)))
    print(f"{len(known)} schools in the files, {len(drawn)} drawn with --seed {chosen.seed}\n")
    kinds = ("equal", "in a band", "shares of subjects", "hidden by us", "hidden by the source", "nothing", "DIFFERENT")
    print("school  " + "".join(f"{kind:>22}" for kind in kinds))
    total, faults = Counter(), []
    for school in drawn:
        try:
            shown = answer(chosen.api, school)
        except (urllib.error.URLError, KeyError, ValueError) as failure:
            total["DIFFERENT"] += 1
            faults.append(f"{school}: no answer: {failure}")
            continue
        tally = Counter()
        bands = banded(raw, school, shown)
        shares, wrong = subjects(raw.schools[school], shown)
        tally["shares of subjects"] = shares
        faults += [f"{school} {fault}" for fault in wrong]
        for place, value in raw.schools[school].items():
            told = shown.get(place, shown.get(place[:2] + (None,)) if place[2] is not None else None)
            if place in bands:
                found = "in a band" if bands[place] else "DIFFERENT"
            elif place[0] == "referentieniveaus.aantallen" and value is not HIDDEN and value is not NOTHING and value != 0:
                found = "hidden by us" if told is None else "DIFFERENT"
            elif place[0] in INSPECTORATE and isinstance(value, float) and told in WITHHELD:
                found = "DIFFERENT"
            else:
                found = verdict(value, told)
            tally[found] += 1
            if found == "DIFFERENT":
                wanted = "hidden" if value is HIDDEN else "nothing" if value is NOTHING else value
                faults.append(f"{school} {place}: file {wanted}, API {shown.get(place)}")
        total += tally
        print(f"{school}  " + "".join(f"{tally[kind]:>22}" for kind in kinds))
    print("total   " + "".join(f"{total[kind]:>22}" for kind in kinds))
    print(*faults[:100], sep="\n")
    if total["equal"] == 0:
        faults.append("nothing was compared")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
