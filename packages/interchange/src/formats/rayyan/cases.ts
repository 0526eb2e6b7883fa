import { writeZip } from '../../container/write-zip';
import { encodeText } from '../../decode-text/decode-text';
import type { FormatCases } from '../../page/format-case';

const articles = `key,title,year,journal,authors,notes
rayyan-1,Trust in teams,2010,Health Research,"Smith, Ann and Jones, Bo","RAYYAN-INCLUSION: {""Ann""=>""Included""}"
`;
const log = `created_at,user_id,user_email,article_id,key,value
2020-01-01 10:00,7,ann@example.org,1,included,1
2020-01-02 10:00,7,ann@example.org,1,included,-1
2020-01-02 10:01,7,ann@example.org,1,__EXR__wrong outcome,1
`;

/** Examples of exports of Rayyan. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'A user who changed her mind: the last decision counts, and every event is kept',
      input: {
        bytes: writeZip([
          { path: 'articles.csv', bytes: encodeText(articles) },
          { path: 'customizations_log.csv', bytes: encodeText(log) },
        ]),
        shown: `${articles}\n${log}`,
      },
      comesTo: ['1 source', '1 memo'],
      leaves: ['withheld e-mail addresses, 3 times', 'not-in-file names of users, 3 times'],
    },
  ],
};
