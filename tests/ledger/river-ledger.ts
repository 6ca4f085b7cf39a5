import { type Ledger, ledgerOf } from '../../src/ledger/files/ledger.ts';

/** The texts of an invented ledger without a fault, by file name: small, but with every kind of row. */
export const RIVER: Readonly<Record<string, string>> = {
  'figures.csv': `id,topic,measure,population,place,value,low,best,high,qualifier,read_from_words,time_kind,from,to,date_basis,published,published_basis,source,wording,originator,attribution,speaker,via,status,supersedes,supersede_reason,supersede_note,modality
d-early,displacement,displaced,people,valley,415986,,,,exact,,stock,,2017-06-15,stated,2017-06-16,the count was public by then: a dated page has it (proof),bulletin,"415,986 people",agency,the agency,,,reported,,,,
d-late,displacement,displaced,people,valley,432726,,,,exact,,stock,,2017-06-22,stated,2017-06-22,stated,bulletin,"432,726 people",agency,the agency,,,reported,,,,
d-town,displacement,displaced,people,town,120000,,,,about,,stock,,2017-06-22,stated,2017-06-22,stated,bulletin,"some 120,000",agency,the agency,,,reported,,,,
f-one,displacement,fled,people,valley,700000,,,,about,,running-total,2016-10-17,2017-06-01,inferred: the start of the operation,,,bulletin,"about 700,000",agency,the agency,A. Speaker,,reported,,,,
f-two,displacement,fled,people,valley,705000,,,,at-least,,running-total,2016-10-17,2017-06-20,stated,,,bulletin,"at least 705,000",agency,the agency,,,reported,,,,
f-ministry,displacement,fled,people,valley,690000,,,,exact,,running-total,2016-10-17,2017-06-20,stated,2017-06-21,public by then: a dated page carries it (proof),bulletin,"690,000",ministry,the ministry,,the agency,reported,,,,
k-april-land,casualties,killed,civilians,land,280,,,,at-least,,flow,2017-04-01,2017-04-30,stated,2017-06-22,stated,bulletin,at least 280,agency,the agency,,,verified,,,,
k-may-land,casualties,killed,civilians,land,300,,,,exact,,flow,2017-05-01,2017-05-31,stated,2017-06-22,stated,bulletin,300 killed,agency,the agency,,,verified,,,,
k-may-valley,casualties,killed,civilians,valley,160,,,,exact,,flow,2017-05-01,2017-05-31,stated,2017-06-22,stated,bulletin,160 of them,agency,the agency,,,verified,,,,
k-may-all,casualties,killed,people,land,350,,,,exact,,flow,2017-05-01,2017-05-31,stated,2017-06-22,stated,bulletin,350 in all,agency,the agency,,,verified,,,,
k-half,casualties,killed,civilians,land,1800,,,,exact,,flow,2017-01-01,2017-06-30,stated,2017-07-05,stated,report,"1,800 in half a year",agency,the agency,,,verified,,,,
b-range,casualties,killed,civilians,valley,,970,1000,1260,range,,running-total,2016-10-17,2017-06-20,stated,2017-06-22,stated,bulletin,"970 to 1,260, likely 1,000",ministry,the ministry,,,reported,,,,
b-revised,casualties,killed,civilians,valley,1260,,,,exact,,running-total,2016-10-17,2017-06-20,stated,2017-07-05,stated,report,"1,260",ministry,the ministry,,,reported,b-range,revision,One number in place of a range,
l-share,casualties,loss,people,valley,40,,,,about,,stock,,2017-06-22,stated,2017-06-22,stated,bulletin,about 40 percent,ministry,the ministry,,,reported,,,,
u-undated,displacement,displaced,people,town,5000,,,,nearly,,stock,,2017-06-22,stated,,,page,"nearly 5,000",nobody,not attributed,,,unverified,,,,
w-words,displacement,displaced,people,town,200,,,,about,true,stock,,2017-06-22,stated,2017-06-22,stated,bulletin,couple of hundred,nobody,not attributed,,,doubtful,,,,
`,
  'notes.csv': `figure,known_from,kind,text
w-words,2017-06-22,doubt,The words are no count.
f-one,,caveat,Taken from the start of the operation.
d-early,2017-07-05,later,"Confirmed by
the July report."
`,
  'relations.csv': `a,b,kind,note,same_because
d-town,u-undated,disputed,The one is far above the other,
f-one,f-ministry,start_of_count,Counted from different days,
`,
  'sources.csv': `id,publisher,kind,title,url,published,published_basis,accessed_via,note
bulletin,Agency,un,Weekly bulletin,https://agency.example/bulletin,2017-06-22,stated,public page,"Two lines,
with a ""quoted"" word"
report,Ministry,government,Half-year report,https://ministry.example:443/report?page=2,2017-07-05,stated,public page,
page,Paper,media,A page without a date,http://paper.example/page,,,public page,
proof,Paper,media,A dated page,http://paper.example/dated,2017-06-16,stated,public page,Proof of a date
gazetteer,Agency,un,Places,https://agency.example/places,,,public page,
`,
  'originators.csv': `id,name,label,kind,named,in_sentence,also_called
agency,An Agency for Counting,Agency,un,true,the Agency,AC;Counting Agency
ministry,A Ministry,Ministry,government,true,,
nobody,Not attributed in the text,Not attributed,media,false,,
`,
  'places.csv': `id,name,kind,parent,pcode,latitude,longitude,point_note,source,note,in_sentence,also_called
land,The Land,country,,LD,33.2,43.68,centre point,gazetteer,,,
valley,The Valley,governorate,land,LD01,35.99,42.36,centre point,gazetteer,,,
town,The Town,city,valley,,,,,gazetteer,No code of its own,the town,
`,
  'measures.csv': `id,name,definition,unit,time_kinds,adds_over_time,adds_over_places,part_of,also_called
displaced,Displaced,People away from home on a day,people,stock,false,true,,
fled,Fled,People who fled since a day,people,running-total,false,false,,
killed,Killed,People killed,people,flow;running-total,true,true,,
loss,"Share lost, per cent",Share of a force lost,percent,stock,false,false,,
`,
  'populations.csv': `id,name,definition,part_of
people,People,Everyone,
civilians,Civilians,People who do not fight,people
`,
  'events.csv': `id,date,date_end,known_from,place,title,chart_label,source,corroborated_by,date_note
ev-start,2016-10-17,,2016-10-17,valley,The operation starts,Start,bulletin,report;proof,stated
ev-bridge,2017-06-01,2017-06-03,2017-06-03,town,The bridge falls,,bulletin,,stated: as days of June
`,
  'breaks.csv': `id,date,known_from,kind,measure,population,place,from_originator,to_originator,before,after,explanation
br-count,2017-06-22,2017-07-05,definition,displaced,people,valley,agency,agency,Without camps,With camps,Camps are counted in from here
`,
  'questions.csv': `id,topic,order,lead,title,counted,scope_note,rhythm_days,age_limit_days,rule,rule_originators,rule_kinds,rule_words,coverage,charts,title_past,known_from
displaced,displacement,1,true,How many are displaced?,people,"the valley, on a day",7,14,newest-reference,,,The newest day leads.,The valley,time;claims,,
fled,displacement,2,false,How many fled?,people,"the valley, since October",7,14,originator-series,agency;ministry,,The agency leads.,The valley,,,
killed,casualties,3,true,How many civilians were killed?,civilians,"the land, by month",30,45,newest-reference,,un;government,The newest month leads.,The land,bars,,
battle,casualties,4,false,How many died in the battle?,civilians,"the valley, since October",0,14,highest-floor,,,The highest floor leads.,The valley,,,
`,
  'scopes.csv': `question,heading,measure,population,place,time_kind,since,from,to,period,originator,leads
displaced,In the valley,displaced,people,valley,stock,,,,,,
displaced,In the town,displaced,people,town,stock,,,,,,
fled,Since October,fled,people,valley,running-total,2016-10-17,,,,,
killed,In a month,killed,civilians,land,flow,,,,month,agency,
killed,In May,killed,civilians,valley,flow,,2017-05-01,2017-05-31,,,
killed,Everyone in May,killed,people,,flow,,2017-05-01,2017-05-31,,,
battle,Since October,killed,civilians,valley,running-total,,,,,,
battle,In half a year,killed,civilians,land,flow,,,,other,,
`,
  'unanswering.csv': `figure,reason
l-share,A share is no count of people
`,
  'reviews.csv': `rule,figures,by,known_from,reason
straight-line,d-early;d-late,A. Reader,2017-06-22,Both stand in the bulletin
`,
  'history.csv': `version,published,kind,figures,note
0.9.0,2017-07-05,added,d-town,
1.0.0,2017-07-05,edited,k-may-land;k-may-valley,Both had been typed as about.
`,
  'texts.csv': `table,row,column,from,before
questions,battle,title,2017-06-22,How many died?
`,
  'datapackage.json': descriptor(),
};

function descriptor(): string {
  const numbers = [
    'value',
    'low',
    'best',
    'high',
    'latitude',
    'longitude',
    'order',
    'rhythm_days',
    'age_limit_days',
  ];
  const booleans = ['leads', 'read_from_words', 'named', 'adds_over_time', 'adds_over_places', 'lead'];
  const typeOf = (name: string) =>
    numbers.includes(name) ? 'number' : booleans.includes(name) ? 'boolean' : 'string';
  const columns: Readonly<Record<string, string>> = {
    figures:
      'id,topic,measure,population,place,value,low,best,high,qualifier,read_from_words,time_kind,from,to,date_basis,published,published_basis,source,wording,originator,attribution,speaker,via,status,supersedes,supersede_reason,supersede_note,modality',
    notes: 'figure,known_from,kind,text',
    relations: 'a,b,kind,note,same_because',
    sources: 'id,publisher,kind,title,url,published,published_basis,accessed_via,note',
    originators: 'id,name,label,kind,named,in_sentence,also_called',
    places: 'id,name,kind,parent,pcode,latitude,longitude,point_note,source,note,in_sentence,also_called',
    measures: 'id,name,definition,unit,time_kinds,adds_over_time,adds_over_places,part_of,also_called',
    populations: 'id,name,definition,part_of',
    events: 'id,date,date_end,known_from,place,title,chart_label,source,corroborated_by,date_note',
    breaks:
      'id,date,known_from,kind,measure,population,place,from_originator,to_originator,before,after,explanation',
    questions:
      'id,topic,order,lead,title,counted,scope_note,rhythm_days,age_limit_days,rule,rule_originators,rule_kinds,rule_words,coverage,charts,title_past,known_from',
    scopes: 'question,heading,measure,population,place,time_kind,since,from,to,period,originator,leads',
    unanswering: 'figure,reason',
    reviews: 'rule,figures,by,known_from,reason',
    history: 'version,published,kind,figures,note',
    texts: 'table,row,column,from,before',
  };
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'river',
    title: 'The river ledger',
    version: '1.0.0',
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' },
    ],
    figuredesk: { subtitle: 'Invented for tests', opensAsOf: '2017-06-26', status: 'archived' },
    resources: Object.entries(columns).map(([name, list]) => ({
      name,
      path: `${name}.csv`,
      type: 'table',
      schema: { fields: list.split(',').map((field) => ({ name: field, type: typeOf(field) })) },
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

export type LedgerTexts = Readonly<Record<string, string | Uint8Array>>;

/** The ledger that a folder `river` with these texts would be. */
export function riverLedger(texts: LedgerTexts = RIVER): Ledger {
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(
    ([name, text]) => [name, typeof text === 'string' ? encoder.encode(text) : text] as const,
  );
  return ledgerOf('river', new Map(files));
}

/** The texts with one passage of one file replaced. The passage must stand in it exactly once. */
export function edited(
  texts: Readonly<Record<string, string>>,
  file: string,
  from: string,
  to: string,
): Record<string, string> {
  const text = texts[file] ?? '';
  if (text.split(from).length !== 2)
    throw new Error(`"${from}" stands ${text.split(from).length - 1} times in ${file}.`);
  return { ...texts, [file]: text.replace(from, () => to) };
}
