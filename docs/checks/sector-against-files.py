#!/usr/bin/env python3
"""Adds up the raw files of the education administration by itself and compares with what the product tells.

Usage: sector-against-files.py FOLDER [http://localhost:8080]
Without an address it only prints what the files come to. Reads nothing of the product but /api/v1/sector, of the country and of each partnership, and what is told of the money of those of
which the number is known.
"""

import csv
import glob
import json
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree
import zipfile


def rows(folder, pattern):
    with open(glob.glob(f"{folder}/{pattern}")[0], encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, delimiter=";"))


def pupils(folder):
    """Between which numbers the pupils at primary schools lie, by year."""
    bounds = {}
    for row in rows(folder, "06-historisch*"):
        if row["SOORT_VESTIGING"] != "BO":
            continue
        for column, cell in row.items():
            if column and column.startswith("LEERLINGEN_") and cell and cell.strip():
                year = int(column[-4:])
                least, most = bounds.get(year, (0, 0))
                bounds[year] = (least + 1, most + 4) if cell == "<5" else (least + int(cell), most + int(cell))
    return bounds


def support(folder):
    """Between which percentages special primary education lies, of BO, SBO and SO together."""
    least, most = {}, {}
    for row in rows(folder, "01.-leerlingen-po-soort*"):
        kind = row["SOORT_PO"].upper()
        for column, cell in row.items():
            if column.startswith("LEEFTIJD"):
                hidden = cell == "<5"
                least[kind] = least.get(kind, 0) + (1 if hidden else int(cell))
                most[kind] = most.get(kind, 0) + (4 if hidden else int(cell))
    others = ["BO", "SO"]
    low = 100 * least["SBO"] / (least["SBO"] + sum(most[one] for one in others))
    high = 100 * most["SBO"] / (most["SBO"] + sum(least[one] for one in others))
    return low, high


def kinds_of_pupils(folder):
    """Of each school the kinds of its pupils by the file by age: of that the history is not always right."""
    kinds = {}
    for row in rows(folder, "01.-leerlingen-po-soort*"):
        kinds.setdefault(row["INSTELLINGSCODE"] + row["VESTIGINGSCODE"], set()).add(row["SOORT_PO"].upper())
    return kinds


def totals(folder):
    """Between which percentages special primary education lies, of BO and SBO together, by the totals of schools, by year."""
    sums = {}
    pupils_are = kinds_of_pupils(folder)
    for row in rows(folder, "06-historisch*"):
        known = pupils_are.get(row["VESTIGINGSCODE"], set())
        kind = next(iter(known)) if len(known) == 1 else row["SOORT_VESTIGING"]
        for column, cell in row.items():
            if kind in ("BO", "SBO") and column and column.startswith("LEERLINGEN_") and cell and cell.strip():
                least, most = (1, 4) if cell == "<5" else (int(cell), int(cell))
                before = sums.setdefault(int(column[-4:]), {}).get(kind, (0, 0))
                sums[int(column[-4:])][kind] = (before[0] + least, before[1] + most)
    shares = {}
    for year, kinds in sums.items():
        (low, high), (others, more) = kinds.get("SBO", (0, 0)), kinds.get("BO", (0, 0))
        shares[year] = 100 * low / (low + more), 100 * high / (high + others)
    return shares


def regions(folder):
    """The partnership of each postcode of four digits."""
    with open(glob.glob(f"{folder}/samenwerkingsverbanden-pc4*")[0], encoding="utf-8-sig") as file:
        return {row["pc4"]: row["swv_po"] for row in csv.DictReader(file)}


def places(folder):
    """The four digits of where each school is: today by the register, which the product goes by; those not in it as the file by age has them."""
    place_of = {}
    for row in rows(folder, "01.-leerlingen-po-soort*"):
        place_of[row["INSTELLINGSCODE"] + row["VESTIGINGSCODE"]] = row["POSTCODE_VESTIGING"][:4]
    with open(glob.glob(f"{folder}/02.-alle-schoolvestigingen-basisonderwijs*")[0], encoding="cp1252") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if row["POSTCODE"].strip():
                place_of[row["VESTIGINGSCODE"]] = row["POSTCODE"][:4]
    return place_of


def support_by_region(folder):
    """Between which percentages special primary and special education lie in each partnership, of special education until twelve."""
    region_of = regions(folder)
    least, most = {}, {}
    for row in rows(folder, "01.-leerlingen-po-soort*"):
        kind, region = row["SOORT_PO"].upper(), region_of.get(row["POSTCODE_VESTIGING"][:4])
        if kind not in ("BO", "SBO", "SO"):
            continue
        for column, cell in row.items():
            age = column.removeprefix("LEEFTIJD_")
            if age == column or kind == "SO" and age != "JONGER" and (age == "OUDER" or int(age) > 12):
                continue
            hidden = cell == "<5"
            least[region, kind] = least.get((region, kind), 0) + (1 if hidden else int(cell))
            most[region, kind] = most.get((region, kind), 0) + (4 if hidden else int(cell))
    shares = {}
    for region in set(region_of.values()):
        for kind, others in (("SBO", ("BO", "SO")), ("SO", ("BO", "SBO"))):
            low, high = least.get((region, kind), 0), most.get((region, kind), 0)
            fewest = sum(least.get((region, one), 0) for one in others)
            greatest = sum(most.get((region, one), 0) for one in others)
            if fewest:
                shares[region, kind] = 100 * low / (low + greatest), 100 * high / (high + fewest)
    return shares


def totals_by_region(folder, year):
    """The same for special primary education by the totals of schools, of BO and SBO: in the year of the file by age, which has the postcodes."""
    region_of, place_of = regions(folder), places(folder)
    pupils_are, sums = kinds_of_pupils(folder), {}
    for row in rows(folder, "06-historisch*"):
        code, cell = row["VESTIGINGSCODE"], row[f"LEERLINGEN_{year}"].strip()
        known = pupils_are.get(code, set())
        kind = next(iter(known)) if len(known) == 1 else row["SOORT_VESTIGING"]
        if kind in ("BO", "SBO") and cell and code in place_of:
            least, most = (1, 4) if cell == "<5" else (int(cell), int(cell))
            key = region_of.get(place_of[code]), kind
            before = sums.get(key, (0, 0))
            sums[key] = (before[0] + least, before[1] + most)
    shares = {}
    for region in set(region_of.values()):
        (low, high), (others, more) = sums.get((region, "SBO"), (0, 0)), sums.get((region, "BO"), (0, 0))
        if others:
            shares[region] = 100 * low / (low + more), 100 * high / (high + others)
    return shares


def told(address, topic, region=None):
    area = f"?level=partnership&area={region}" if region else ""
    try:
        with urllib.request.urlopen(f"{address}/api/v1/sector/{topic}{area}") as answer:
            return json.load(answer)["figures"]
    except urllib.error.HTTPError as refused:
        if refused.code == 404 and region:
            return []
        raise


def balances(folder):
    """Equity and all liabilities on 31 December, by number and year; an empty cell is not there."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(glob.glob(f"{folder}/01-balans-*")[0]) as book:
        words = ["".join(part.text or "" for part in one.iter(space + "t")) for one in xml.etree.ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        sheet = xml.etree.ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    lines = []
    for row in sheet.iter(space + "row"):
        cells = {}
        for cell in row:
            value = cell.find(space + "v")
            if value is not None:
                cells[cell.get("r").rstrip("0123456789")] = words[int(value.text)] if cell.get("t") == "s" else value.text
        lines.append(cells)
    names = lines[0]
    told = {}
    for line in lines[1:]:
        one = {names[column]: value for column, value in line.items() if column in names}
        if one.get("Groepering") == "SWV" and one.get("Sector") == "PO":
            told[one["Bevoegd_Gezag"].zfill(5), int(one["Jaar"])] = one
    return told


def costs(folder):
    """The costs of partnerships, by number and year."""
    with open(f"{folder}/lasten.csv", encoding="utf-8-sig") as file:
        return {(row["Bevoegd Gezag"].zfill(5), int(row["Jaar"])): row
                for row in csv.DictReader(file) if row["Groepering"] == "SWV" and row["Sector"] == "PO"}


def amounts(balance, spent):
    """What follows of a year: only what the files name."""
    found = {}
    if balance.get("Eigen_vermogen"):
        found["eigen-vermogen"] = float(balance["Eigen_vermogen"])
    if spent and spent["Overige lasten"].strip():
        own = [spent[name] for name in ("Personeelslasten", "Afschrijvingen", "Huisvestingslasten", "Overige lasten")]
        paid = spent["Doorbetalingen aan schoolbesturen"]
        found["andere-lasten"] = sum(float(cell) for cell in own if cell.strip())
        if paid.strip():
            found["doorbetaald"] = float(paid)
        found["lasten"] = found["andere-lasten"] + found.get("doorbetaald", 0)
        found["signaal"] = max(250000, 0.035 * found["lasten"])
    return found


def compare_money(folder, address):
    """How many partnerships tell their money, and how many amounts of them otherwise than the files have them."""
    kept, spent, told, compared, wrong = balances(folder), costs(folder), 0, 0, 0
    for region in sorted(set(regions(folder).values())):
        try:
            with urllib.request.urlopen(f"{address}/api/v1/partnerships/{region}/money") as answer:
                money = json.load(answer)
        except urllib.error.HTTPError:
            continue
        told += 1 if money["years"] else 0
        for year in money["years"]:
            key = money["number"], year["year"]
            own = amounts(kept.get(key, {}), spent.get(key))
            for figure in year["figures"]:
                if figure["unit"] == "euro":
                    compared += 1
                    expected = own.get(figure["measure"])
                    if (expected is None) != ("value" not in figure) or expected is not None and abs(expected - figure["value"]) > 0.51:
                        print(f"{region} {year['year']}: files {expected}, told {figure}")
                        wrong += 1
    print(f"money: {told} partnerships, {compared} amounts compared, {wrong} differ")
    return wrong


def differ(figure, bounds):
    """Whether it is told otherwise than the files have it, by more than the rounding outwards to a hundredth."""
    return abs(figure["least"] - bounds[0]) > 0.0105 or abs(figure["most"] - bounds[1]) > 0.0105


def compare_regions(folder, address):
    """How many numbers of partnerships are told, and how many of them otherwise than the files have them."""
    year = 2024
    by_age, by_total = support_by_region(folder), totals_by_region(folder, year)
    seen, wrong = {"by age": set(), "by totals": set()}, 0
    for region in sorted(set(regions(folder).values())):
        for figure in told(address, "extra-ondersteuning", region):
            seen["by age"].add(region)
            # What pages of schools tell of ages leaves other bounds than the file does; both hold what is true.
            if figure["most"] < by_age[region, figure["part"]][0] - 0.015 or figure["least"] > by_age[region, figure["part"]][1] + 0.015:
                print(f"{region} {figure['part']}: files {by_age[region, figure['part']]}, told {figure}")
                wrong += 1
        for figure in told(address, "speciaal-basisonderwijs", region):
            if figure["year"] == year:
                seen["by totals"].add(region)
                if differ(figure, by_total[region]):
                    print(f"{region} by totals: files {by_total[region]}, told {figure}")
                    wrong += 1
    print(f"partnerships: {len(seen['by age'])} told by age, {len(seen['by totals'])} by totals, {wrong} numbers differ")
    return wrong


def main():
    folder = sys.argv[1]
    by_year = pupils(folder)
    low, high = support(folder)
    print(f"special primary education: {low:.4f} to {high:.4f} percent")
    print("by totals of schools: {:.4f} to {:.4f} percent".format(*max(totals(folder).items())[1]))
    if len(sys.argv) < 3:
        print({year: bounds for year, bounds in sorted(by_year.items())})
        return
    wrong = 0
    for figure in told(sys.argv[2], "leerlingen"):
        if figure["part"] == "BO" and figure["over"] == figure["of"]:
            least, most = by_year[figure["year"]]
            if (figure["least"], figure["most"]) != (least, most):
                print(f"pupils {figure['year']}: files {least} to {most}, told {figure['least']} to {figure['most']}")
                wrong += 1
    for figure in told(sys.argv[2], "extra-ondersteuning"):
        if figure["part"] == "SBO" and differ(figure, (low, high)):
            print(f"special primary education: told {figure['least']} to {figure['most']}")
            wrong += 1
    shares = totals(folder)
    for figure in told(sys.argv[2], "speciaal-basisonderwijs"):
        least, most = shares[figure["year"]]
        if figure["over"] == figure["of"] and differ(figure, (least, most)):
            print(f"by totals {figure['year']}: files {least:.4f} to {most:.4f}, told {figure['least']} to {figure['most']}")
            wrong += 1
    wrong += compare_regions(folder, sys.argv[2])
    wrong += compare_money(folder, sys.argv[2])
    print("all the same" if wrong == 0 else f"{wrong} differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
