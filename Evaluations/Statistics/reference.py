#!/usr/bin/env python3
"""Makes values.json: reference values for a statistics library.

Every value comes from scipy, statsmodels or numpy where they have the
function, otherwise from an exact or brute-force computation written here.
Nearly every value is computed a second time in another way; the two are
compared, and the largest differences, and every published figure that does
not agree, are printed at the end. Nothing here depends on the clock, on a
random seed of a library or on the order of a set.
"""

import json
import math
import platform
import sys
import warnings
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import lifelines
import mpmath
import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.duration.survfunc import SurvfuncRight
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.power import NormalIndPower
from statsmodels.stats.proportion import (
    confint_proportions_2indep,
    proportion_confint,
    proportion_effectsize,
)

mpmath.mp.dps = 50
mpf = mpmath.mpf

CASES = []
LARGEST = {}  # name of a comparison -> largest absolute difference
PUBLISHED = []  # (what, published text, computed text, agrees)
NOTES = []


def case(of, given, out, source):
    CASES.append({"of": of, "in": given, "out": out, "from": source})


def differ(name, a, b, relative=False):
    """Remember the largest difference between two computations of one value."""
    if a is None or b is None:
        assert a is None and b is None, (name, a, b)
        return
    gap = abs(float(a) - float(b))
    if relative and b != 0:
        gap /= abs(float(b))
    LARGEST[name] = max(LARGEST.get(name, 0.0), gap)


def published(what, figures, computed):
    """Compare published figures (strings, so that their digits count)."""
    agrees = True
    shown = []
    for figure, value in zip(figures, computed):
        places = max(0, -Decimal(figure).as_tuple().exponent)
        agrees &= abs(float(figure) - value) <= 0.5 * 10.0**-places + 1e-12
        shown.append(f"{value:.{places + 2}f}")
    PUBLISHED.append((what, " ".join(figures), " ".join(shown), agrees))


def exact(decimal):
    """The decimal number that was written, not the binary one near it."""
    return Fraction(Decimal(repr(decimal)))


def f(x):
    return float(x)


def z_of(level):
    """Two-sided standard normal quantile of a level, with 50 digits."""
    tail = (1 - mpf(Decimal(repr(level)).__str__())) / 2
    return -mpmath.sqrt(2) * mpmath.erfinv(2 * tail - 1)


def choose(n, k):
    return math.comb(n, k)


class Lehmer:
    """Park and Miller's minimal standard generator: the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = self.state * 48271 % 2147483647
        return self.state / 2147483647

    def index(self, n):
        return int(self.uniform() * n)


# --------------------------------------------------------------------------
# Normal quantile


def normal_quantile():
    ps = [1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1,
          0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.75, 0.8, 0.9, 0.95, 0.975,
          0.99, 0.995, 0.999, 0.9999, 1 - 1e-6, 1 - 1e-8, 1 - 1e-10, 1 - 1e-12]
    for p in ps:
        x = f(stats.norm.ppf(p))
        q = mpf(p)
        if q < mpf("0.5"):
            root = mpmath.findroot(
                lambda t: mpmath.log(mpmath.ncdf(t)) - mpmath.log(q), mpf(x))
        else:
            root = -mpmath.findroot(
                lambda t: mpmath.log(mpmath.ncdf(t)) - mpmath.log(1 - q), -mpf(x) - mpf("1e-20"))
        differ("normal_quantile: scipy against mpmath root", x, root)
        case("normal_quantile", {"p": p}, {"x": x}, "scipy.stats.norm.ppf")


# --------------------------------------------------------------------------
# One proportion


def wilson_mp(k, n, level):
    z = z_of(level)
    p, n = mpf(k) / n, mpf(n)
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * mpmath.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return middle - half, middle + half


def wilson_of(k, n, level):
    lo, hi = proportion_confint(k, n, alpha=1 - level, method="wilson")
    lo, hi = f(lo), f(hi)
    # The exact ends; the difference of two equal numbers leaves rounding dust.
    return (0.0 if k == 0 else lo), (1.0 if k == n else hi)


def wilson():
    table = {  # Newcombe 1998, table I, method 3
        (81, 263): ("0.2553", "0.3662"), (15, 148): ("0.0624", "0.1605"),
        (0, 20): ("0.0000", "0.1611"), (1, 29): ("0.0061", "0.1718")}
    counts = [(0, 1), (1, 1), (0, 2), (1, 2), (2, 2), (0, 5), (2, 5), (5, 5),
              (1, 6), (0, 10), (3, 10), (7, 10), (10, 10), (4, 15), (10, 20),
              (20, 20), (0, 30), (3, 30), (12, 40), (4, 40), (25, 50), (1, 100),
              (37, 100), (99, 100), (0, 200), (150, 200), (7, 1000), (500, 1000),
              (0, 1000), (1000, 1000), (993, 1000)]
    wanted = [(k, n, 0.95) for k, n in list(table) + counts]
    wanted += [(k, n, level) for level in (0.9, 0.99)
               for k, n in [(0, 1), (1, 1), (1, 2), (2, 5), (0, 10), (3, 10),
                            (10, 10), (4, 15), (20, 20), (3, 30), (12, 40),
                            (37, 100), (150, 200), (500, 1000), (1000, 1000)]]
    for k, n, level in wanted:
        lo, hi = wilson_of(k, n, level)
        other = wilson_mp(k, n, level)
        differ("wilson: statsmodels against mpmath", lo, other[0])
        differ("wilson: statsmodels against mpmath", hi, other[1])
        source = "statsmodels.stats.proportion.proportion_confint(method='wilson')"
        if level == 0.95 and (k, n) in table:
            figures = table[k, n]
            published(f"wilson {k}/{n}: Newcombe 1998 (single proportion), table I", figures, (lo, hi))
            source += f"; published: Newcombe, 1998, single proportion, table I, method 3: {figures[0]} to {figures[1]}"
        case("wilson", {"k": k, "n": n, "level": level}, {"lo": lo, "hi": hi}, source)


def zero_upper():
    for n in (1, 2, 3, 5, 6, 10, 15, 20, 29, 30, 50, 59, 60, 100, 300, 1000, 10000):
        hi = -mpmath.expm1(mpmath.log(mpf(1) / 20) / n)
        differ("zero_upper: mpmath against scipy.stats.beta", hi, stats.beta.ppf(0.95, 1, n))
        case("zero_upper", {"n": n}, {"hi": f(hi)},
             "mpmath, 50 digits: 1 - 0.05^(1/n); checked with scipy.stats.beta.ppf(0.95, 1, n)")


def clopper_pearson():
    table = {  # Newcombe 1998, table I, method 5
        (81, 263): ("0.2527", "0.3676"), (15, 148): ("0.0578", "0.1617"),
        (0, 20): ("0.0000", "0.1684"), (1, 29): ("0.0009", "0.1776")}
    wanted = [(k, n, 0.95) for k, n in table]
    wanted += [(0, 1, 0.95), (1, 1, 0.95), (3, 10, 0.95), (10, 10, 0.95), (12, 40, 0.95),
               (500, 1000, 0.95), (1, 1000, 0.95), (3, 10, 0.9), (0, 30, 0.9),
               (45, 60, 0.9), (3, 10, 0.99), (30, 30, 0.99), (7, 200, 0.99)]
    for k, n, level in wanted:
        lo, hi = (f(x) for x in proportion_confint(k, n, alpha=1 - level, method="beta"))
        tail = (1 - exact(level)) / 2
        tail = mpf(tail.numerator) / tail.denominator

        def upper_tail(p):  # P(X >= k)
            return mpmath.fsum(choose(n, j) * p**j * (1 - p)**(n - j) for j in range(k, n + 1))

        def lower_tail(p):  # P(X <= k)
            return mpmath.fsum(choose(n, j) * p**j * (1 - p)**(n - j) for j in range(0, k + 1))

        with mpmath.workdps(30):
            lo2 = mpf(0) if k == 0 else mpmath.findroot(
                lambda p: upper_tail(p) - tail, (mpf(lo) * mpf("0.999999"), mpf(lo) * mpf("1.000001")), solver="secant")
            hi2 = mpf(1) if k == n else mpmath.findroot(
                lambda p: lower_tail(p) - tail, (mpf(hi) * mpf("0.999999"), mpf(hi)), solver="secant")
        differ("clopper_pearson: statsmodels against mpmath root of binomial tails", lo, lo2)
        differ("clopper_pearson: statsmodels against mpmath root of binomial tails", hi, hi2)
        source = "statsmodels.stats.proportion.proportion_confint(method='beta')"
        if level == 0.95 and (k, n) in table:
            figures = table[k, n]
            published(f"clopper_pearson {k}/{n}: Newcombe 1998 (single proportion), table I", figures, (lo, hi))
            source += f"; published: Newcombe, 1998, single proportion, table I, method 5: {figures[0]} to {figures[1]}"
        case("clopper_pearson", {"k": k, "n": n, "level": level}, {"lo": lo, "hi": hi}, source)


# --------------------------------------------------------------------------
# Two proportions


def newcombe_of(k1, n1, k2, n2, level):
    return confint_proportions_2indep(k1, n1, k2, n2, method="newcomb", compare="diff", alpha=1 - level)


def newcombe_mp(k1, n1, k2, n2, level):
    l1, u1 = wilson_mp(k1, n1, level)
    l2, u2 = wilson_mp(k2, n2, level)
    p1, p2 = mpf(k1) / n1, mpf(k2) / n2
    d = p1 - p2
    return (d, d - mpmath.sqrt((p1 - l1)**2 + (u2 - p2)**2),
            d + mpmath.sqrt((u1 - p1)**2 + (p2 - l2)**2))


def newcombe():
    table = {  # Newcombe 1998, table II, method 10, contrasts (a) to (h)
        (56, 70, 48, 80): ("0.0524", "0.3339"), (9, 10, 3, 10): ("0.1705", "0.8090"),
        (6, 7, 2, 7): ("0.0582", "0.8062"), (5, 56, 0, 29): ("-0.0381", "0.1926"),
        (0, 10, 0, 20): ("-0.1611", "0.2775"), (0, 10, 0, 10): ("-0.2775", "0.2775"),
        (10, 10, 0, 20): ("0.6791", "1.0000"), (10, 10, 0, 10): ("0.6075", "1.0000")}
    more = [(0, 1, 0, 1), (1, 1, 0, 1), (0, 1, 1, 1), (1, 2, 1, 3), (3, 6, 1, 6), (0, 6, 6, 6),
            (12, 40, 4, 40), (4, 40, 12, 40), (9, 30, 3, 30), (3, 30, 9, 30), (10, 20, 10, 20),
            (0, 30, 3, 30), (30, 30, 27, 30), (15, 15, 15, 15), (7, 34, 1, 34), (20, 25, 5, 100),
            (1, 1000, 3, 1000), (50, 100, 40, 120), (250, 1000, 300, 1000), (999, 1000, 1000, 1000)]
    wanted = [c + (0.95,) for c in list(table) + more]
    wanted += [c + (level,) for level in (0.9, 0.99)
               for c in [(56, 70, 48, 80), (9, 10, 3, 10), (0, 10, 0, 10), (10, 10, 0, 20),
                         (12, 40, 4, 40), (9, 30, 3, 30), (1, 1, 0, 1), (250, 1000, 300, 1000)]]
    for k1, n1, k2, n2, level in wanted:
        lo, hi = (f(x) for x in newcombe_of(k1, n1, k2, n2, level))
        d2, lo2, hi2 = newcombe_mp(k1, n1, k2, n2, level)
        # Where a bound is exactly -1, 0 or 1 by the formula, write it so.
        for whole in (-1.0, 1.0):
            if abs(lo2 - whole) < 1e-30:
                lo = whole
            if abs(hi2 - whole) < 1e-30:
                hi = whole
        d = f(Fraction(k1, n1) - Fraction(k2, n2))
        differ("newcombe: statsmodels against mpmath", lo, lo2)
        differ("newcombe: statsmodels against mpmath", hi, hi2)
        differ("newcombe: statsmodels against mpmath", d, d2)
        source = "statsmodels.stats.proportion.confint_proportions_2indep(method='newcomb', compare='diff')"
        figures = table.get((k1, n1, k2, n2))
        if level == 0.95 and figures:
            published(f"newcombe {k1}/{n1} - {k2}/{n2}: Newcombe 1998 (difference), table II", figures, (lo, hi))
            source += f"; published: Newcombe, 1998, difference, table II, method 10: {figures[0]} to {figures[1]}"
        case("newcombe", {"k1": k1, "n1": n1, "k2": k2, "n2": n2, "level": level},
             {"d": d, "lo": lo, "hi": hi}, source)


def fisher_exactly(a, b, c, d):
    """Two-sided Fisher p by enumeration in whole numbers."""
    n1, n2, s = a + b, c + d, a + c
    weight = {x: choose(n1, x) * choose(n2, s - x) for x in range(max(0, s - n2), min(n1, s) + 1)}
    return Fraction(sum(w for w in weight.values() if w <= weight[a]), choose(n1 + n2, s))


def fisher():
    table = {
        (3, 1, 1, 3): ("0.4857", "published: Fisher, 1935, tea tasting, as in R's documentation of fisher.test"),
        (2, 10, 15, 3): ("0.0005367", "published: Fisher, 1962, convictions of twins, as in R's documentation of fisher.test"),
        (1, 9, 11, 3): ("0.002759", "published: dieting example of Wikipedia, Fisher's exact test"),
        (6, 2, 1, 4): ("0.10256410256410257", "published: documentation of scipy.stats.fisher_exact")}
    more = [(12, 28, 4, 36), (9, 21, 3, 27), (0, 5, 5, 0), (5, 5, 5, 5), (0, 10, 0, 10), (10, 0, 10, 0),
            (1, 0, 0, 1), (2, 0, 0, 2), (0, 20, 4, 16), (7, 27, 1, 33), (8, 2, 1, 5), (56, 14, 48, 32),
            (20, 80, 35, 65), (1, 99, 8, 92), (150, 350, 190, 310), (0, 1000, 6, 994), (3, 7, 2, 18),
            (10, 10, 4, 36)]
    for a, b, c, d in list(table) + more:
        p = f(stats.fisher_exact([[a, b], [c, d]]).pvalue)
        differ("fisher: scipy against exact enumeration (relative)", p, fisher_exactly(a, b, c, d), relative=True)
        source = "scipy.stats.fisher_exact(alternative='two-sided')"
        if (a, b, c, d) in table:
            figure, words = table[a, b, c, d]
            published(f"fisher {a} {b} / {c} {d}", (figure,), (p,))
            source += f"; {words}: {figure}"
        case("fisher", {"a": a, "b": b, "c": c, "d": d}, {"p": p}, source)


def boschloo_region(k1, n1, k2, n2, less):
    """For each total s, how many of its C(n1+n2, s) arrangements are in the
    rejection region: tables whose one-sided Fisher p is at most the observed
    one, compared as exact fractions."""
    total = n1 + n2

    def fisher_one_sided(x1, s):
        low, high = max(0, s - n2), min(n1, s)
        xs = range(low, x1 + 1) if less else range(x1, high + 1)
        return Fraction(sum(choose(n1, x) * choose(n2, s - x) for x in xs), choose(total, s))

    observed = fisher_one_sided(k1, k1 + k2)
    inside = np.zeros((n1 + 1, n2 + 1), dtype=bool)
    counts = [0] * (total + 1)
    for x1 in range(n1 + 1):
        for x2 in range(n2 + 1):
            if fisher_one_sided(x1, x1 + x2) <= observed:
                inside[x1, x2] = True
                counts[x1 + x2] += choose(n1, x1) * choose(n2, x2)
    return observed, inside, [Fraction(c, choose(total, s)) for s, c in enumerate(counts)]


def boschloo_maximum(shares):
    """The largest value on [0, 1] of sum_s shares[s] * BinomialPmf(s; N, pi):
    a grid of 20001 points, each local maximum refined to 1e-12 in pi, the value
    there with 50 digits; then an upper bound by subdividing the polynomial in
    Bernstein form, which proves that nothing larger was missed."""
    size = len(shares) - 1
    b = np.array([float(s) for s in shares])
    grid = np.linspace(0.0, 1.0, 20001)
    values = np.zeros_like(grid)
    for s in range(size + 1):
        if b[s]:
            values += b[s] * stats.binom.pmf(s, size, grid)
    # mpf, times C(N, s), so that the value is right to the last double digit
    terms = [(s, mpf(x.numerator) / x.denominator * choose(size, s)) for s, x in enumerate(shares) if x]

    def value(pi):
        return mpmath.fsum(c * pi**s * (1 - pi)**(size - s) for s, c in terms)

    best = max(value(mpf(0)), value(mpf(1)))
    # On a plateau rounding makes many local maxima; the ten highest are
    # refined, and the certificate below covers whatever is left out.
    peaks = [i for i in range(1, len(grid) - 1) if values[i] > values[i - 1] and values[i] >= values[i + 1]]
    peaks = sorted(peaks, key=lambda i: (-values[i], i))[:10] if best < 1 else []
    with mpmath.workdps(30):
        for i in peaks:
            lo, hi = mpf(grid[i - 1]), mpf(grid[i + 1])
            g = (mpmath.sqrt(5) - 1) / 2
            x1, x2 = hi - g * (hi - lo), lo + g * (hi - lo)
            v1, v2 = value(x1), value(x2)
            while hi - lo > mpf("1e-12"):
                if v1 < v2:
                    lo, x1, v1 = x1, x2, v2
                    x2 = lo + g * (hi - lo)
                    v2 = value(x2)
                else:
                    hi, x2, v2 = x2, x1, v1
                    x1 = hi - g * (hi - lo)
                    v1 = value(x1)
            best = max(best, value((lo + hi) / 2))
    # Certificate: Bernstein coefficients bound the polynomial from above.
    target = float(best) + 1e-10
    pieces, steps = [b], 0
    while pieces:
        piece = pieces.pop()
        if piece.max() <= target:
            continue
        steps += 1
        assert steps < 200000, "no certificate"
        left, right = np.empty_like(piece), np.empty_like(piece)
        work = piece.copy()
        for j in range(size + 1):
            left[j], right[size - j] = work[0], work[size - j]
            work = (work[:-1] + work[1:]) / 2 if len(work) > 1 else work
        pieces += [left, right]
    return best


def boschloo_scipy_region(k1, n1, k2, n2, less):
    """The rejection region as scipy forms it, with its tolerance of 1e-13."""
    x1, x2 = np.meshgrid(np.arange(n1 + 1), np.arange(n2 + 1), indexing="ij")
    if less:
        p = stats.hypergeom.cdf(x1, n1 + n2, x1 + x2, n1)
    else:
        p = stats.hypergeom.cdf(x2, n1 + n2, x1 + x2, n2)
    return p <= p[k1, k2] * (1 + 1e-13)


def boschloo():
    wanted = [(12, 40, 4, 40), (9, 30, 3, 30), (4, 40, 12, 40), (3, 30, 9, 30), (1, 1, 0, 1), (2, 3, 0, 4),
              (5, 5, 0, 5), (0, 10, 0, 10), (5, 10, 5, 10), (0, 10, 4, 10), (7, 10, 2, 10), (9, 10, 3, 10),
              (6, 7, 2, 7), (7, 34, 1, 34), (5, 56, 0, 29), (10, 12, 8, 20), (15, 20, 6, 15), (3, 50, 11, 50),
              (30, 60, 18, 60), (56, 70, 48, 80), (20, 25, 12, 75), (74, 117, 31, 63), (0, 100, 6, 100)]
    regions_equal = True
    rows = []
    for k1, n1, k2, n2 in wanted:
        sides = []
        for less in (True, False):
            observed, inside, shares = boschloo_region(k1, n1, k2, n2, less)
            same = bool((inside == boschloo_scipy_region(k1, n1, k2, n2, less)).all())
            if not same:
                NOTES.append(f"boschloo {k1}/{n1} {k2}/{n2} {'less' if less else 'greater'}: "
                             "scipy's rejection region differs from the exact one")
            regions_equal &= same
            sides.append(boschloo_maximum(shares))
        p = min(mpf(1), 2 * min(sides))
        column = [[k1, k2], [n1 - k1, n2 - k2]]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            plain = f(stats.boschloo_exact(column, n=32).pvalue)
            finer = f(stats.boschloo_exact(column, n=256).pvalue)
        differ("boschloo: exact against scipy with n=32", p, plain)
        differ("boschloo: exact against scipy with n=256", p, finer)
        rows.append((abs(plain - f(p)), f"{k1}/{n1} {k2}/{n2}: exact {f(p):.12g}, scipy n=32 {plain:.12g}, n=256 {finer:.12g}"))
        source = ("exact rejection region (fractions), nuisance by grid, refinement and Bernstein bound; "
                  "definition of scipy.stats.boschloo_exact(alternative='two-sided')")
        if (k1, n1, k2, n2) == (74, 117, 31, 63):
            published("boschloo 74/117 31/63, greater: documentation of scipy.stats.boschloo_exact",
                      ("0.0483", "0.0355"), (f(observed), f(sides[1])))
            source += "; published: documentation of scipy.stats.boschloo_exact, one-sided (greater): 0.0355"
        case("boschloo", {"k1": k1, "n1": n1, "k2": k2, "n2": n2}, {"p": f(p)}, source)
    rows.sort(reverse=True)
    NOTES.append("boschloo: rejection regions of scipy " +
                 ("all equal the exact ones" if regions_equal else "do not all equal the exact ones"))
    for gap, text in rows[:3]:
        NOTES.append(f"boschloo, {gap:.3g} apart: {text}")


def mcnemar_exact():
    for b, c in [(0, 0), (0, 1), (1, 0), (0, 5), (0, 6), (1, 7), (7, 1), (3, 3), (2, 9), (5, 14), (4, 5),
                 (10, 25), (40, 62), (100, 140), (0, 60)]:
        p = f(mcnemar([[0, b], [c, 0]], exact=True).pvalue)
        n, k = b + c, min(b, c)
        other = min(Fraction(1), Fraction(2 * sum(choose(n, j) for j in range(k + 1)), 2**n))
        differ("mcnemar_exact: statsmodels against exact (relative)", p, other, relative=True)
        source = "statsmodels.stats.contingency_tables.mcnemar(exact=True)"
        if (b, c) in ((1, 7),):
            published("mcnemar_exact 1, 7: Fagerland et al. 2013 (data of Bentur et al.)", ("0.070",), (p,))
            source += "; published: Fagerland, Lydersen and Laake, 2013, exact conditional test: 0.070"
        case("mcnemar_exact", {"b": b, "c": c}, {"p": p}, source)


# --------------------------------------------------------------------------
# Median, Mann-Whitney, Hodges-Lehmann


def median_ranks(n, level):
    """(r, s, coverage as a fraction) or None; in whole numbers."""
    found, below = None, 0
    for r in range(1, n // 2 + 1):
        below += choose(n, r - 1)  # 2^n * P(Bin <= r - 1)
        coverage = 1 - Fraction(2 * below, 2**n)
        if coverage < exact(level):
            break
        found = (r, n + 1 - r, coverage)
    return found


def median_interval():
    for level in (0.9, 0.95, 0.99):
        for n in list(range(1, 61)) + [100, 500, 1000]:
            found = median_ranks(n, level)
            if found:
                r, s, coverage = found
                differ("median_interval: exact against scipy.stats.binom",
                       coverage, 1 - 2 * stats.binom.cdf(r - 1, n, 0.5))
                if r + 1 <= n - r:
                    assert 1 - 2 * stats.binom.cdf(r, n, 0.5) < level
                out = {"r": r, "s": s, "coverage": f(coverage)}
            else:
                assert n == 1 or 1 - 2 * stats.binom.cdf(0, n, 0.5) < level
                out = {"r": None, "s": None, "coverage": None}
            case("median_interval", {"n": n, "level": level}, out,
                 "exact binomial sums in whole numbers; checked with scipy.stats.binom.cdf")


def u_counts(m, n):
    """Number of the C(m+n, m) orders with each U, by the recurrence."""
    rows = [[1] for _ in range(n + 1)]
    for i in range(1, m + 1):
        new = [[1]]
        for j in range(1, n + 1):
            counts = [0] * (i * j + 1)
            for u, c in enumerate(rows[j]):  # largest is a y: U(i-1, j) + j
                counts[u + j] += c
            for u, c in enumerate(new[j - 1]):
                counts[u] += c
            new.append(counts)
        rows = new
    assert sum(rows[n]) == choose(m + n, m)
    return rows[n]


PERMEABILITY = ([0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46], [1.15, 0.88, 0.90, 0.74, 1.21])
SLEEP = ([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
OZONE = ([41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37],
         [39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85])


def made_samples(seed, m, n, shift):
    """Two samples without ties, with two decimals."""
    rng, seen, out = Lehmer(seed), set(), []
    for size, move in ((m, shift), (n, 0.0)):
        values = []
        while len(values) < size:
            x = round(-3 * math.log(rng.uniform()) + move + rng.uniform(), 2)
            if x not in seen:
                seen.add(x)
                values.append(x)
        out.append(values)
    return out


SAMPLES = [
    PERMEABILITY,
    ([1.1, 2.2, 3.3], [4.4, 5.5, 6.6]),
    ([4.4, 5.5, 6.6], [1.1, 2.2, 3.3]),
    ([1.1, 2.2, 3.3], [4.4, 5.5, 6.6, 7.7]),
    ([1.0, 4.0, 5.0], [2.0, 3.0, 6.0]),
    ([16.388, 6.775, 18.27, 17.034, 18.825, 16.197, 16.709, 18.188, 9.999], [9.305, 9.799, 11.103]),
    ([19, 22, 25, 26], [23, 33, 40]),
] + [made_samples(*a) for a in [
    (11, 4, 4, 0.0), (12, 5, 8, 1.5), (13, 6, 6, 2.0), (14, 10, 10, 1.0), (15, 12, 15, -1.0),
    (16, 20, 20, 1.5), (17, 3, 20, 0.5), (18, 15, 7, 3.0)]]


def mann_whitney():
    for x, y in SAMPLES:
        result = stats.mannwhitneyu(x, y, alternative="two-sided", method="exact")
        u, p = f(result.statistic), f(result.pvalue)
        pairs = sum(1 for a in x for b in y if a > b)
        counts = u_counts(len(x), len(y))
        most = max(pairs, len(x) * len(y) - pairs)
        other = min(Fraction(1), Fraction(2 * sum(counts[most:]), sum(counts)))
        differ("mann_whitney: scipy against exact counts (relative)", p, other, relative=True)
        assert u == pairs
        if len(x) + len(y) <= 12:  # and by listing every order
            ranks = range(len(x) + len(y))
            tally = [0] * (len(x) * len(y) + 1)
            for chosen in combinations(ranks, len(x)):
                tally[sum(chosen) - len(x) * (len(x) - 1) // 2] += 1
            assert tally == counts
        source = "scipy.stats.mannwhitneyu(method='exact', alternative='two-sided')"
        if (x, y) == PERMEABILITY:
            published("mann_whitney, permeability: R's documentation of wilcox.test, one-sided (Hollander and Wolfe 1973)",
                      ("35", "0.1272"), (u, p / 2))
            source += ("; published: Hollander and Wolfe, 1973, permeability of the chorioamnion, as R's documentation of "
                       "wilcox.test gives it: W = 35, one-sided p = 0.1272")
        case("mann_whitney", {"x": x, "y": y}, {"u": u, "p": p}, source)


def mann_whitney_normal():
    samples = [SLEEP, OZONE, ([1, 2, 2, 3], [2, 3, 4, 4]), ([1, 1, 1, 2], [1, 2, 2, 2, 3]),
               ([5, 5, 5], [5, 5, 6]), ([3, 3, 4, 4, 5], [3, 3, 4, 4, 5]),
               ([0, 0, 0, 1, 2, 5, 9, 12], [0, 3, 3, 5, 9, 14, 20, 20, 31]),
               ([10.5, 11.0, 11.0, 12.5, 13.0, 15.5], [9.0, 9.5, 10.5, 11.0]),
               ([2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 1, 2], [4, 4, 5, 5, 5, 3, 4, 5, 5, 4]),
               ([90, 94, 108, 110], [78, 80, 85, 88, 90, 90, 90, 94, 94, 105, 108])]
    for x, y in samples:
        result = stats.mannwhitneyu(x, y, alternative="two-sided", method="asymptotic", use_continuity=True)
        u, p = f(result.statistic), f(result.pvalue)
        m, n = len(x), len(y)
        twice = sum(2 if a > b else 1 if a == b else 0 for a in x for b in y)
        both = x + y
        ties = sum(t**3 - t for t in (both.count(v) for v in sorted(set(both))))
        variance = Fraction(m * n, 12) * (m + n + 1 - Fraction(ties, (m + n) * (m + n - 1)))
        top = Fraction(max(twice, 2 * m * n - twice), 2) - Fraction(m * n, 2) - Fraction(1, 2)
        z = mpf(top.numerator) / top.denominator / mpmath.sqrt(mpf(variance.numerator) / variance.denominator)
        other = min(mpf(1), mpmath.erfc(z / mpmath.sqrt(2)))
        differ("mann_whitney_normal: scipy against formula with mpmath", p, other)
        assert u == twice / 2
        source = "scipy.stats.mannwhitneyu(method='asymptotic', use_continuity=True, alternative='two-sided')"
        if (x, y) == SLEEP:
            published("mann_whitney_normal, sleep (Student 1908): wilcox.test of R", ("25.5", "0.06933"), (u, p))
            source += "; published: Student, 1908, sleep data, wilcox.test of R: W = 25.5, p = 0.06933"
        if (x, y) == OZONE:
            published("mann_whitney_normal, ozone in May and August: R's documentation of wilcox.test",
                      ("127.5", "0.0001208"), (u, p))
            source += "; published: airquality data, R's documentation of wilcox.test: W = 127.5, p = 0.0001208"
        case("mann_whitney_normal", {"x": x, "y": y}, {"u": u, "p": p}, source)


def hodges_lehmann_of(x, y, level):
    m, n = len(x), len(y)
    differences = sorted(a - b for a in x for b in y)
    shift = f(np.median(differences))
    counts, total = u_counts(m, n), choose(m + n, m)
    tail, below, c = (1 - exact(level)) / 2, 0, 0
    for u in range(m * n):
        if Fraction(below + counts[u], total) > tail:
            break
        below += counts[u]
        c = u + 1  # P(U <= c - 1) <= tail
    if c < 1:
        return shift, None, None, None, 0
    return shift, differences[c - 1], differences[m * n - c], f(1 - Fraction(2 * below, total)), c


def hodges_lehmann():
    wanted = [(x, y, 0.95) for x, y in SAMPLES]
    wanted += [(*PERMEABILITY, 0.9), (*PERMEABILITY, 0.99), (*SAMPLES[1], 0.9), (*SAMPLES[7], 0.99),
               (*SAMPLES[12], 0.9), (*SAMPLES[13], 0.99)]
    for x, y, level in wanted:
        shift, lo, hi, coverage, c = hodges_lehmann_of(x, y, level)
        source = "exact Mann-Whitney counts (recurrence in whole numbers) and sorted differences"
        if c:
            # The interval is the set of shifts that the exact test keeps:
            # strictly inside it the two-sided p is above 1 - coverage, outside not.
            def p_at(delta):
                return stats.mannwhitneyu([a - delta for a in x], y, method="exact").pvalue
            edges = sorted(set(a - b for a in x for b in y))
            eps = min(b - a for a, b in zip(edges, edges[1:]) if b - a > 1e-9) / 4
            reject = 1 - coverage + 1e-12
            assert p_at(lo - eps) <= reject < p_at(lo + eps), (x, y, level)
            assert p_at(hi + eps) <= reject < p_at(hi - eps), (x, y, level)
            source += "; checked by inverting scipy.stats.mannwhitneyu(method='exact')"
        if (x, y) == PERMEABILITY and level == 0.95:
            published("hodges_lehmann, permeability (Hollander and Wolfe; figures from memory)",
                      ("0.305", "-0.15", "0.76", "0.96"), (shift, lo, hi, coverage))
            source += ("; published: Hollander and Wolfe, 1973, permeability of the chorioamnion: 0.305, -0.15 to 0.76, level 0.96 "
                       "(there as y - x; figures from memory)")
        if len(x) == len(y) == 3 and level == 0.9:
            source += "; note: P(U <= 0) is exactly 1/20, equal to (1 - level)/2 as written, so c = 1"
        case("hodges_lehmann", {"x": x, "y": y, "level": level},
             {"shift": shift, "lo": lo, "hi": hi, "coverage": coverage}, source)


# --------------------------------------------------------------------------
# Kaplan-Meier


def survival_data(text):
    words = text.split()
    return [float(w.rstrip("+")) for w in words], [not w.endswith("+") for w in words]


SIX_MP = survival_data("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+")
PLACEBO = survival_data("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23")


def km_steps(times, observed):
    """[(time, S, Greenwood sum or None)] at the event times, as fractions."""
    s, total, steps = Fraction(1), Fraction(0), []
    for t in sorted(set(t for t, o in zip(times, observed) if o)):
        n = sum(1 for v in times if v >= t)
        d = sum(1 for v, o in zip(times, observed) if o and v == t)
        s *= Fraction(n - d, n)
        total = None if d == n or total is None else total + Fraction(d, n * (n - d))
        steps.append((t, s, total))
    return steps


def km_at(times, observed, at, level):
    s, total = Fraction(1), Fraction(0)
    for t, s1, total1 in km_steps(times, observed):
        if t <= at:
            s, total = s1, total1
    if s == 0:
        return {"survival": 0.0, "se": None, "lo": None, "hi": None}
    if s == 1:
        return {"survival": 1.0, "se": 0.0, "lo": None, "hi": None}
    S = mpf(s.numerator) / s.denominator
    root = mpmath.sqrt(mpf(total.numerator) / total.denominator)
    theta = z_of(level) * root / abs(mpmath.log(S))
    return {"survival": f(S), "se": f(S * root), "lo": f(S**mpmath.exp(theta)), "hi": f(S**mpmath.exp(-theta))}


def kaplan_meier():
    table = {6: ("0.857", "0.0764"), 7: ("0.807", "0.0869"), 10: ("0.753", "0.0963"), 13: ("0.690", "0.1068"),
             16: ("0.627", "0.1141"), 22: ("0.538", "0.1282"), 23: ("0.448", "0.1346")}
    wanted = [(SIX_MP, at, 0.95) for at in (5, 6, 7, 8, 10, 13, 16, 22, 23, 30)]
    wanted += [(SIX_MP, 10, 0.9), (SIX_MP, 23, 0.99), (PLACEBO, 1, 0.95), (PLACEBO, 8, 0.95), (PLACEBO, 22, 0.95),
               (PLACEBO, 23, 0.95), (survival_data("1+ 2+ 3+"), 2, 0.95), (survival_data("3 5+ 8 8+ 13"), 8, 0.95),
               (survival_data("0.5 1.25 1.25+ 2 2 3.75+ 4"), 2, 0.95), (survival_data("4"), 3, 0.95),
               (survival_data("13 8+ 8 5+ 3"), 8, 0.95)]
    for (times, observed), at, level in wanted:
        out = km_at(times, observed, at, level)
        fit = lifelines.KaplanMeierFitter(alpha=1 - level).fit(times, observed)
        differ("kaplan_meier: exact against lifelines (survival)", out["survival"], fit.predict(at))
        source = "exact product and Greenwood sum (fractions), log-log interval with mpmath; checked with lifelines.KaplanMeierFitter"
        if out["lo"] is not None:
            row = fit.confidence_interval_.loc[:at].iloc[-1]
            differ("kaplan_meier: exact against lifelines (log-log interval)", out["lo"], row.iloc[0])
            differ("kaplan_meier: exact against lifelines (log-log interval)", out["hi"], row.iloc[1])
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                sf = SurvfuncRight(np.array(times), np.array(observed, dtype=int))
            i = max(j for j, t in enumerate(sf.surv_times) if t <= at)
            differ("kaplan_meier: exact against statsmodels SurvfuncRight (se)", out["se"], sf.surv_prob_se[i])
            source += " and statsmodels SurvfuncRight"
        if times == SIX_MP[0] and level == 0.95 and at in table:
            figures = table[at]
            published(f"kaplan_meier, 6-MP at {at}: survfit of R on the data of Freireich et al. 1963", figures,
                      (out["survival"], out["se"]))
            source += ("; published: Freireich et al., 1963, 6-MP arm, survfit of R: "
                       f"{figures[0]}, standard error {figures[1]}")
        case("kaplan_meier", {"times": times, "observed": observed, "at": float(at), "level": level}, out, source)


def kaplan_meier_median():
    sets = [SIX_MP, PLACEBO, survival_data("1 2 3 4"), survival_data("1 2 3 4+ 5+ 6+"), survival_data("1+ 2+ 3+"),
            survival_data("7"), survival_data("3 5+ 8 8+ 13"), survival_data("1 2+ 3+ 4+ 5+"),
            survival_data("1 2 3 4 5 6 7 8 9 10+ 11+ 12+ 13+ 14+ 15+ 16+ 17+ 18+"),
            survival_data("2 2 2+ 5 5 9+ 9 12"),
            survival_data(" ".join(str(t) if t <= 12 else f"{t}+" for t in range(1, 25)))]
    for times, observed in sets:
        median = next((t for t, s, _ in km_steps(times, observed) if s <= Fraction(1, 2)), None)
        naive, at_half = 1.0, False
        for t, s, _ in km_steps(times, observed):
            n = sum(1 for v in times if v >= t)
            d = sum(1 for v, o in zip(times, observed) if o and v == t)
            naive *= 1 - d / n
            at_half |= s == Fraction(1, 2)
            if s == Fraction(1, 2) and naive > 0.5:
                NOTES.append(f"kaplan_meier_median: with n={len(times)} S is exactly 1/2 at {t}, "
                             f"but a running product of doubles gives {naive!r}")
        theirs = f(lifelines.KaplanMeierFitter().fit(times, observed).median_survival_time_)
        if (None if math.isinf(theirs) else theirs) != median:
            NOTES.append(f"kaplan_meier_median: lifelines gives {theirs} where exactly {median} (n={len(times)})")
        source = "exact product (fractions): the first time with S(t) <= 1/2; checked with lifelines.KaplanMeierFitter"
        if at_half:
            source += "; note: S is exactly 1/2 here, although a product of doubles may come out above it"
        if times in (SIX_MP[0], PLACEBO[0]):
            figure = "23" if times == SIX_MP[0] else "8"
            published(f"kaplan_meier_median, Freireich et al. 1963, median {figure} weeks", (figure,), (median,))
            source += f"; published: Freireich et al., 1963: {figure} weeks"
        case("kaplan_meier_median", {"times": times, "observed": observed}, {"median": median}, source)


# --------------------------------------------------------------------------
# Strata


STRATA = {
    "tolbutamide": [(8, 106, 5, 120), (22, 98, 16, 85)],
    "lidocaine": [(2, 39, 1, 43), (4, 44, 4, 44), (6, 107, 4, 110), (7, 103, 5, 100), (7, 110, 3, 106), (11, 154, 4, 146)],
    "four": [(25, 33, 4, 17), (34, 50, 17, 25), (28, 50, 15, 25), (52, 67, 22, 33)],
    "one": [(12, 40, 4, 40)],
    "two small": [(3, 6, 1, 5), (2, 4, 0, 7)],
    "zeros": [(0, 10, 0, 12), (3, 15, 0, 9), (20, 20, 18, 20)],
    "opposite": [(18, 30, 6, 30), (5, 30, 17, 30)],
    "pairs": [(1, 1, 0, 1), (1, 1, 1, 1), (0, 1, 0, 1), (1, 1, 0, 1), (0, 1, 1, 1), (1, 1, 0, 1)],
    "unequal": [(90, 400, 3, 20), (10, 25, 70, 300), (1, 8, 2, 9)],
    "large": [(250, 1000, 300, 1000), (40, 500, 90, 700), (15, 900, 8, 850)],
}


def as_strata(rows):
    return [{"k1": a, "n1": b, "k0": c, "n0": d} for a, b, c, d in rows]


def normal_interval(d, variance, level):
    D = mpf(d.numerator) / d.denominator
    half = z_of(level) * mpmath.sqrt(mpf(variance.numerator) / variance.denominator)
    return {"d": f(D), "lo": f(D - half), "hi": f(D + half)}


def strata_levels():
    wanted = [(name, 0.95) for name in STRATA]
    return wanted + [("tolbutamide", 0.9), ("four", 0.99)]


def standardised_difference():
    for name, level in strata_levels():
        rows = STRATA[name]
        total = sum(n0 for _, _, _, n0 in rows)
        d = variance = Fraction(0)
        for k1, n1, k0, n0 in rows:
            w, p1, p0 = Fraction(n0, total), Fraction(k1, n1), Fraction(k0, n0)
            d += w * (p1 - p0)
            variance += w * w * (p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0)
        out = normal_interval(d, variance, level)
        a = np.array(rows, dtype=float)
        w, p1, p0 = a[:, 3] / a[:, 3].sum(), a[:, 0] / a[:, 1], a[:, 2] / a[:, 3]
        d2 = np.dot(w, p1 - p0)
        half = stats.norm.ppf((1 + level) / 2) * np.sqrt(np.dot(w**2, p1 * (1 - p1) / a[:, 1] + p0 * (1 - p0) / a[:, 3]))
        for key, value in (("d", d2), ("lo", d2 - half), ("hi", d2 + half)):
            differ("standardised_difference: fractions against numpy", out[key], value)
        case("standardised_difference", {"strata": as_strata(rows), "level": level}, out,
             "by hand: exact fractions and mpmath; checked with a second computation in numpy")


def mantel_haenszel_difference():
    for name, level in strata_levels():
        rows = STRATA[name]
        top = weight = P = Q = Fraction(0)
        for k1, n1, k0, n0 in rows:
            n = n1 + n0
            top += Fraction(k1 * n0 - k0 * n1, n)
            weight += Fraction(n1 * n0, n)
            P += (n1 * n1 * k0 - n0 * n0 * k1 + Fraction(n1 * n0 * (n0 - n1), 2)) / n**2
            Q += Fraction(k1 * (n0 - k0) + k0 * (n1 - k1), 2 * n)
        d = top / weight
        variance = (d * P + Q) / weight**2
        out = normal_interval(d, variance, level)
        k1, n1, k0, n0 = np.array(rows, dtype=float).T
        n = n1 + n0
        d2 = np.sum(k1 * (n0 / n) - k0 * (n1 / n)) / np.sum(n1 * (n0 / n))
        se = np.sqrt((d2 * np.sum(k0 * (n1 / n)**2 - k1 * (n0 / n)**2 + (n1 / n) * (n0 / n) * (n0 - n1) / 2)
                      + np.sum(k1 * (n0 - k0) / n + k0 * (n1 - k1) / n) / 2) / np.sum(n1 * (n0 / n))**2)
        half = stats.norm.ppf((1 + level) / 2) * se
        for key, value in (("d", d2), ("lo", d2 - half), ("hi", d2 + half)):
            differ("mantel_haenszel_difference: fractions against numpy", out[key], value)
        source = "by hand: Sato, 1989, exact fractions and mpmath; checked with a second computation in numpy"
        if (name, level) == ("tolbutamide", 0.9):
            published("mantel_haenszel_difference, tolbutamide, level 0.9: rma.mh of R's metafor",
                      ("0.0349", "-0.0176", "0.0874"), tuple(out.values()))
            published("mantel_haenszel_difference, tolbutamide, level 0.9: Rothman, Greenland and Lash 2008, chapter 15",
                      ("0.035", "-0.018", "0.088"), tuple(out.values()))
            source += ("; published: Rothman, Greenland and Lash, 2008, chapter 15: 0.035, -0.018 to 0.088; "
                       "metafor: 0.0349, -0.0176 to 0.0874")
        case("mantel_haenszel_difference", {"strata": as_strata(rows), "level": level}, out, source)


# --------------------------------------------------------------------------
# Bootstrap and quantiles


def bca_of(estimate, replicates, jackknife, level):
    r = np.sort(np.array(replicates, dtype=float))
    below = np.sum(r < estimate) + 0.5 * np.sum(r == estimate)
    z0 = stats.norm.ppf(below / len(r))
    u = np.mean(jackknife) - np.array(jackknife, dtype=float)
    a = np.sum(u**3) / (6 * np.sum(u**2)**1.5)
    ends = []
    for q in ((1 - level) / 2, 1 - (1 - level) / 2):
        z = z0 + stats.norm.ppf(q)
        ends.append(f(np.quantile(r, stats.norm.cdf(z0 + z / (1 - a * z)), method="linear")))
    return ends


def bca_mp(estimate, replicates, jackknife, level):
    """The same definition, written a second time, with 50 digits."""
    r = sorted(mpf(x) for x in replicates)
    half_steps = 0
    for x in r:
        half_steps += 2 if x < mpf(estimate) else 1 if x == mpf(estimate) else 0
    share = mpf(half_steps) / (2 * len(r))
    quantile = lambda p: mpmath.sqrt(2) * mpmath.erfinv(2 * p - 1)
    mean = mpmath.fsum(mpf(x) for x in jackknife) / len(jackknife)
    second = mpmath.fsum((mean - mpf(x))**2 for x in jackknife)
    third = mpmath.fsum((mean - mpf(x))**3 for x in jackknife)
    a, z0 = third / (6 * second**mpf("1.5")), quantile(share)
    ends = []
    for sign in (-1, 1):
        z = z0 + sign * z_of(level)
        place = mpmath.ncdf(z0 + z / (1 - a * z)) * (len(r) - 1)
        i = int(mpmath.floor(place))
        ends.append(r[i] if i + 1 == len(r) else r[i] + (place - i) * (r[i + 1] - r[i]))
    return ends


def bca():
    long_tail = [0.3, 0.5, 0.6, 0.9, 1.1, 1.2, 1.9, 2.4, 2.8, 4.7, 8.3, 14.6]
    steady = [9.1, 9.8, 10.0, 10.2, 10.4, 10.5, 10.9, 11.0, 11.6, 12.3]
    left_tail = [-7.5, -2.1, 0.4, 1.2, 1.5, 1.9, 2.2, 2.3, 2.6, 2.7, 2.9, 3.0, 3.1, 3.3]
    whole = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 8, 9]
    mean = lambda v: f(np.mean(v))
    median = lambda v: f(np.median(v))
    spread = lambda v: f(np.std(v, ddof=1))
    wanted = [(long_tail, mean, 200, 0.95, 1), (long_tail, mean, 200, 0.9, 2), (long_tail, mean, 199, 0.99, 3),
              (steady, mean, 200, 0.95, 4), (left_tail, mean, 200, 0.95, 5), (whole, median, 200, 0.95, 6),
              (long_tail, spread, 250, 0.95, 7), (left_tail, spread, 200, 0.9, 8), (whole, mean, 200, 0.95, 9)]
    for data, statistic, count, level, seed in wanted:
        rng = Lehmer(1000 + seed)
        replicates = [round(statistic([data[rng.index(len(data))] for _ in data]), 9) for _ in range(count)]
        estimate = round(statistic(data), 9)
        jackknife = [statistic(data[:i] + data[i + 1:]) for i in range(len(data))]
        lo, hi = bca_of(estimate, replicates, jackknife, level)
        for x, y in zip((lo, hi), bca_mp(estimate, replicates, jackknife, level)):
            differ("bca: numpy and scipy against second implementation (mpmath)", x, y)

        class Earlier:
            bootstrap_distribution = np.array(replicates)

        # scipy recomputes estimate and jackknife from the data itself.
        theirs = stats.bootstrap((data,), lambda v: round(statistic(v), 9) if len(v) == len(data) else statistic(v),
                                 n_resamples=0, bootstrap_result=Earlier, confidence_level=level, method="BCa",
                                 vectorized=False).confidence_interval
        differ("bca: against scipy.stats.bootstrap(method='BCa')", lo, theirs.low)
        differ("bca: against scipy.stats.bootstrap(method='BCa')", hi, theirs.high)
        case("bca", {"estimate": estimate, "replicates": replicates, "jackknife": jackknife, "level": level},
             {"lo": lo, "hi": hi},
             "numpy and scipy.stats.norm; checked with a second implementation in mpmath and scipy.stats.bootstrap(method='BCa')")


def quantile():
    sets = [([7.5], [0.0, 0.3, 1.0]), ([1.0, 2.0], [0.5, 0.25]), ([3.0, 1.0, 2.0], [0.1, 0.5, 0.9]),
            ([4.0, 1.0, 3.0, 2.0], [0.0, 0.25, 0.5, 0.75, 1.0]), ([15.0, 20.0, 35.0, 40.0, 50.0], [0.05, 0.4, 0.95]),
            ([2.5, 2.5, 2.5, 9.0], [0.5, 0.7]), ([-3.2, 0.0, 1.7, 8.8, 12.1, 40.0, 41.5], [0.025, 0.333, 0.975])]
    for values, qs in sets:
        for q in qs:
            x = f(np.quantile(values, q, method="linear"))
            place = exact(q) * (len(values) - 1)
            i = min(place.numerator // place.denominator, len(values) - 1)
            ordered = [exact(v) for v in sorted(values)]
            other = ordered[i] if place == i else ordered[i] + (place - i) * (ordered[i + 1] - ordered[i])
            differ("quantile: numpy against fractions", x, other)
            case("quantile", {"values": values, "q": q}, {"x": x}, "numpy.quantile(method='linear')")


# --------------------------------------------------------------------------
# Sample size


def size_pooled(p1, p2, alpha, power):
    za, zb, m = stats.norm.isf(alpha / 2), stats.norm.ppf(power), (p1 + p2) / 2
    return ((za * math.sqrt(2 * m * (1 - m)) + zb * math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))) / (p1 - p2))**2


def size_unpooled(p1, p2, alpha, power):
    za, zb = stats.norm.isf(alpha / 2), stats.norm.ppf(power)
    return (za + zb)**2 * (p1 * (1 - p1) + p2 * (1 - p2)) / (p1 - p2)**2


def size_corrected(p1, p2, alpha, power):
    n = size_pooled(p1, p2, alpha, power)
    return n / 4 * (1 + math.sqrt(1 + 4 / (n * abs(p1 - p2))))**2


def size_arcsine(p1, p2, alpha, power):
    h = 2 * (mpmath.asin(mpmath.sqrt(mpf(repr(p1)))) - mpmath.asin(mpmath.sqrt(mpf(repr(p2)))))
    q = lambda p: mpmath.sqrt(2) * mpmath.erfinv(2 * p - 1)
    total = q(1 - mpf(repr(alpha)) / 2) + q(mpf(repr(power)))
    return 2 * (total / h)**2


SIZES = [(0.5, 0.25, 58), (0.4, 0.2, 81), (0.3, 0.15, 119), (0.3, 0.1, 60), (0.2, 0.1, 195), (0.2, 0.05, 70),
         (0.107, 0.05, 339), (0.1, 0.05, 424), (0.05, 0.025, 882)]


def sample_size():
    rows = [(p1, p2, 0.05, 0.8, n) for p1, p2, n in SIZES]
    rows += [(p1, p2, alpha, power, None) for p1, p2, alpha, power in
             [(0.25, 0.5, 0.05, 0.8), (0.5, 0.25, 0.05, 0.9), (0.2, 0.1, 0.05, 0.9), (0.2, 0.1, 0.01, 0.8),
              (0.9, 0.8, 0.05, 0.8), (0.95, 0.6, 0.05, 0.9), (0.3, 0.0, 0.05, 0.8), (0.02, 0.01, 0.05, 0.8)]]
    print("sample_size: published, then pooled, unpooled, continuity corrected, arcsine")
    for p1, p2, alpha, power, figure in rows:
        raw = size_arcsine(p1, p2, alpha, power)
        n = int(mpmath.ceil(raw))
        assert 1e-6 < n - raw < 1 - 1e-6, "too near a whole number"
        other = f(NormalIndPower().solve_power(effect_size=abs(proportion_effectsize(p1, p2)), alpha=alpha,
                                               power=power, ratio=1, alternative="two-sided"))
        assert math.ceil(other) == n
        differ("sample_size: arcsine formula against statsmodels NormalIndPower (relative)", raw, other, relative=True)
        source = ("statsmodels.stats.power.NormalIndPower with statsmodels.stats.proportion.proportion_effectsize "
                  "(arcsine difference h), rounded up")
        if figure is not None:
            print("  %g -> %g: %d | %.2f | %.2f | %.2f | %.2f" % (
                p1, p2, figure, size_pooled(p1, p2, alpha, power), size_unpooled(p1, p2, alpha, power),
                size_corrected(p1, p2, alpha, power), raw))
            published(f"sample_size {p1:g} to {p2:g}, arcsine", (str(figure),), (n,))
            published(f"sample_size {p1:g} to {p2:g}, pooled formula", (str(figure),),
                      (math.ceil(size_pooled(p1, p2, alpha, power)),))
            source += f"; published figure (two-sided 5 %, power 80 %): {figure}"
        case("sample_size", {"p1": p1, "p2": p2, "alpha": alpha, "power": power}, {"n": n}, source)


# --------------------------------------------------------------------------
# Actual coverage


NEAREST = {"gap": 1.0}


def weights(n, p):
    """Binomial probabilities as whole numbers over 100^n."""
    a = int(exact(p) * 100)
    assert Fraction(a, 100) == exact(p)
    return [choose(n, k) * a**k * (100 - a)**(n - k) for k in range(n + 1)]


def coverage_wilson(n, p, level):
    covered = 0
    for k, w in enumerate(weights(n, p)):
        lo, hi = wilson_of(k, n, level)
        if 0 < k < n or p not in (0, 1):
            NEAREST["gap"] = min(NEAREST["gap"], abs(lo - p), abs(hi - p))
        if lo <= p <= hi:
            covered += w
    return f(Fraction(covered, 100**n))


def coverage_newcombe(n1, n2, p1, p2, level):
    k1, k2 = np.meshgrid(np.arange(n1 + 1), np.arange(n2 + 1), indexing="ij")
    lo, hi = newcombe_of(k1, n1, k2, n2, level)
    d = f(exact(p1) - exact(p2))
    NEAREST["gap"] = min(NEAREST["gap"], f(np.abs(lo - d).min()), f(np.abs(hi - d).min()))
    inside = (lo <= d) & (d <= hi)
    w1, w2 = weights(n1, p1), weights(n2, p2)
    covered = sum(w1[i] * sum(w2[j] for j in np.flatnonzero(inside[i])) for i in range(n1 + 1))
    other = stats.binom.pmf(np.arange(n1 + 1), n1, p1) @ inside @ stats.binom.pmf(np.arange(n2 + 1), n2, p2)
    value = f(Fraction(covered, 100**(n1 + n2)))
    differ("coverage: whole numbers against scipy.stats.binom.pmf (newcombe)", value, other)
    return value


def coverage():
    level = 0.95
    ns, ps = (6, 10, 15, 20, 30, 50, 100), (0.02, 0.05, 0.1, 0.2, 0.3, 0.5)
    for n in ns:
        for p in ps:
            value = coverage_wilson(n, p, level)
            lo, hi = (np.array(v) for v in zip(*[wilson_mp(k, n, level) for k in range(n + 1)]))
            inside = np.array([bool(a <= mpf(repr(p)) <= b) for a, b in zip(lo, hi)])
            differ("coverage: whole numbers against scipy.stats.binom.pmf (wilson)", value,
                   stats.binom.pmf(np.arange(n + 1), n, p)[inside].sum())
            case("coverage", {"method": "wilson", "n": n, "p": p, "level": level}, {"coverage": value},
                 "enumeration of every k in whole numbers; intervals as in wilson")
    wanted = [(n, n, p1, p2) for n in ns for p1 in ps for p2 in ps if p1 >= p2]
    wanted += [(n1, n2, p1, p2) for n1, n2 in ((6, 30), (20, 10), (20, 50), (100, 50))
               for p1, p2 in ((0.05, 0.05), (0.3, 0.1), (0.1, 0.3), (0.5, 0.2))]
    for n1, n2, p1, p2 in wanted:
        case("coverage", {"method": "newcombe", "n1": n1, "n2": n2, "p1": p1, "p2": p2, "level": level},
             {"coverage": coverage_newcombe(n1, n2, p1, p2, level)},
             "enumeration of every pair k1, k2 in whole numbers; intervals as in newcombe")
    for n in ns:
        r, s, _ = median_ranks(n, level)
        # The number B of values below the median is Bin(n, 1/2); covered when r <= B <= s - 1.
        value = f(Fraction(sum(choose(n, b) for b in range(r, s)), 2**n))
        differ("coverage: median by enumeration against median_interval", value, median_ranks(n, level)[2])
        case("coverage", {"method": "median", "n": n, "level": level}, {"coverage": value},
             "enumeration: r <= number below the median <= s - 1; ranks as in median_interval")
    NOTES.append("coverage: the nearest that an interval end comes to the true value is "
                 f"{NEAREST['gap']:.3g}, so no case hangs on rounding")


# --------------------------------------------------------------------------


def main():
    for make in (normal_quantile, wilson, zero_upper, clopper_pearson, newcombe, fisher, boschloo, mcnemar_exact,
                 median_interval, mann_whitney, mann_whitney_normal, hodges_lehmann, kaplan_meier,
                 kaplan_meier_median, standardised_difference, mantel_haenszel_difference, bca, quantile,
                 sample_size, coverage):
        make()

    def key(c):
        # By name, then by the given values, numbers as numbers.
        def flat(v):
            if isinstance(v, dict):
                return (3, tuple(flat(v[k]) for k in sorted(v)))
            if isinstance(v, (list, tuple)):
                return (2, tuple(flat(x) for x in v))
            if isinstance(v, str):
                return (1, v)
            return (0, float(v))
        return c["of"], flat(c["in"])

    CASES.sort(key=key)
    seen = set()
    for c in CASES:
        name = json.dumps([c["of"], c["in"]], sort_keys=True)
        assert name not in seen, name
        seen.add(name)
    made = {"python": platform.python_version(), "scipy": scipy.__version__, "statsmodels": statsmodels.__version__,
            "numpy": np.__version__, "mpmath": mpmath.__version__, "lifelines": lifelines.__version__}
    lines = ",\n".join("  " + json.dumps(c, sort_keys=True, allow_nan=False) for c in CASES)
    text = '{\n "made_with": ' + json.dumps(made, sort_keys=True) + ',\n "cases": [\n' + lines + "\n ]\n}\n"
    json.loads(text)
    Path(__file__).with_name("values.json").write_text(text, encoding="utf-8")

    counts = {}
    for c in CASES:
        counts[c["of"]] = counts.get(c["of"], 0) + 1
    print("cases:", ", ".join(f"{k} {v}" for k, v in sorted(counts.items())), "| all", len(CASES))
    print("largest differences:")
    for name in sorted(LARGEST):
        print(f"  {name}: {LARGEST[name]:.3g}")
    print("notes:")
    for note in NOTES:
        print("  " + note)
    print(f"published figures compared: {len(PUBLISHED)}; that do not agree:")
    for what, theirs, ours, agrees in PUBLISHED:
        if not agrees:
            print(f"  {what}: published {theirs}, computed {ours}")


if __name__ == "__main__":
    sys.exit(main())
