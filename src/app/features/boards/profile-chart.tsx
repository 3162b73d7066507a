import { useTranslation } from 'react-i18next';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { themeLook } from '#app/ui/theme-look.ts';
import type { Comparison } from '#core/query/compare.ts';
import compare from './compare.module.css';
import { SideSign } from './side-sign.tsx';

const ROW = 26;
const MOST_ASPECTS = 15;

interface ProfileChartProps {
  comparison: Comparison;
  nameOf: (key: string) => string;
}

/** How many reports each side has of each theme or from each county, on one scale; two sides face each other. */
export function ProfileChart({ comparison: { sides, aspects }, nameOf }: ProfileChartProps) {
  const { t } = useTranslation(['boards', 'common']);
  const shown = aspects.slice(0, MOST_ASPECTS);
  const most = Math.max(1, ...shown.flatMap(({ counts }) => counts));
  const isMirrored = sides.length === 2;
  const labelOf = (key: string) => (key === '' ? t('common:noPlace') : nameOf(key));
  const column = (side: number, isReversed: boolean) => {
    const data = shown.map(({ key, counts }) => ({ key, count: counts[side]! }));
    const summary = data
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => `${labelOf(key)} ${count}`)
      .join(t('compare.comma'));
    const name = nameOf(sides[side]!.key);
    return (
      <div key={side} className={compare.column} data-reversed={isReversed}>
        <p>
          <SideSign side={side} /> {name}
        </p>
        <div role="img" aria-label={`${name}${t('compare.colon')}${summary || t('matrix.blank')}`}>
          <ResponsiveContainer width="100%" height={shown.length * ROW}>
            <BarChart
              data={data}
              layout="vertical"
              accessibilityLayer={false}
              margin={{ top: 0, bottom: 0, left: isReversed ? 26 : 0, right: isReversed ? 0 : 26 }}
            >
              <XAxis type="number" domain={[0, most]} reversed={isReversed} hide />
              <YAxis type="category" dataKey="key" hide />
              <Bar
                dataKey="count"
                barSize={12}
                isAnimationActive={false}
                shape={({ x = 0, y = 0, width = 0, height = 0, payload }) => (
                  <rect
                    x={Math.min(Number(x), Number(x) + Number(width))}
                    y={y}
                    width={Math.abs(Number(width))}
                    height={height}
                    fill={themeLook(payload.key)?.hue ?? 'var(--accent)'}
                  />
                )}
              >
                <LabelList
                  dataKey="count"
                  position="right"
                  formatter={(count) => (Number(count) > 0 ? String(count) : '')}
                  fontSize={12}
                  fill="var(--ink)"
                />
              </Bar>
            </BarChart>
          </ResponsiveContainer>
        </div>
      </div>
    );
  };
  const labels = (
    <ul key="labels" className={compare.labels} data-middle={isMirrored}>
      {shown.map(({ key }) => (
        <li key={key} style={{ height: ROW }}>
          {labelOf(key)}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={compare.profile} data-sides={sides.length}>
      {isMirrored
        ? [column(0, true), labels, column(1, false)]
        : [labels, ...sides.map((_, side) => column(side, false))]}
    </div>
  );
}
