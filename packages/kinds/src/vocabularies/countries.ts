import type { Term } from '../kind.ts'

/** The states of the United Nations and the countries that youths also come from, by ISO 3166 code. */
const CODES =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM
  CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS
  IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD
  MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN
  RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN
  YE ZM ZW PS XK TW EH`.split(/\s+/)

const [fr, nl, en] = (['fr', 'nl', 'en'] as const).map(
  language => new Intl.DisplayNames(language, { type: 'region' }),
)
const nameIn = (names: Intl.DisplayNames | undefined, code: string) => names?.of(code) ?? code

/** Countries under the names that the platform knows in three languages, by French alphabet; then what is no country. */
export const COUNTRIES: readonly Term[] = [
  ...CODES.map(code => ({
    code,
    label: { fr: nameIn(fr, code), nl: nameIn(nl, code), en: nameIn(en, code) },
  })).toSorted((a, b) => a.label.fr.localeCompare(b.label.fr, 'fr')),
  { code: 'stateless', label: { fr: 'Apatride', nl: 'Staatloos', en: 'Stateless' } },
  { code: 'disputed', label: { fr: 'Contestée', nl: 'Betwist', en: 'Disputed' } },
  { code: 'unknown', label: { fr: 'Inconnue', nl: 'Onbekend', en: 'Unknown' } },
]
