"""Alphabetical order per language, by its alphabet: never by code point.

The alphabets are those of Unicode CLDR's collations for the languages of the Alliance. Letters
that are not in an alphabet follow it: a Russian list has its Latin entries last.
"""

from unicodedata import normalize

RUSSIAN = "а б в г д её ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"
LATIN = "a b c d e f g h i j k l m n o p q r s t u v w x y z"

ALPHABETS = (
    ("ru", RUSSIAN),
    ("kk", "а ә б в г ғ д её ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я"),
    ("ky", "а б в г д её ж з и й к л м н ң о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я"),
    ("az", "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z w"),
    ("et", "a b c d e f g h i j k l m n o p q r s š z ž t u v w õ ä ö ü x y"),
    ("uz", "a b d e f g h i j k l m n o p q r s t u v x y z oʻ gʻ sh ch c w"),
    ("hy", "ա բ գ դ ե և զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ"),
    ("ka", "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ"),
    ("en", LATIN),
)
BEYOND = 1000
"""Letters of other alphabets sort after this language's own."""

SortKey = tuple[tuple[int, ...], str]


def sort_key(text: str, language: str) -> SortKey:
    """The key that sorts a text among others of a list in that language."""
    code = language.partition("-")[0]
    alphabet = next((letters for name, letters in ALPHABETS if name == code), LATIN)
    places = _places(alphabet)
    folded = _folded(text, code)
    key = []
    at = 0
    while at < len(folded):
        # Two-letter letters of Uzbek count as one; ё stands beside е in one group.
        step = 2 if folded[at : at + 2] in places else 1
        letter = folded[at : at + step]
        if letter in places:
            key.append(places[letter])
        elif (base := normalize("NFD", letter)[0]) in places:
            key.append(places[base])
        elif letter.isalpha():
            key.append(BEYOND + ord(letter))
        elif letter.isdecimal():
            key.append(int(letter) - 10)
        elif letter.isspace():
            key.append(-20)
        at += step
    return tuple(key), text


def _places(alphabet: str) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, group in enumerate(alphabet.split(), 1):
        letters = [group] if "ʻ" in group or group in ("sh", "ch") else group
        for letter in letters:
            places[letter] = place
    return places


def _folded(text: str, code: str) -> str:
    text = normalize("NFC", text)
    if code == "az":
        text = text.replace("I", "ı").replace("İ", "i")
    return text.lower()
