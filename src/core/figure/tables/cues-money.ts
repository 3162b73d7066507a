/** Words for money: they make a number without unit readable (用信6300万) and turn 块 into 元 (卖八九块). */
import { quick } from '#core/text/quick-pattern.ts';

const LINK = '(?:共计?|合计|累计|总计|约|近|超过?|达到?|已|逾|首次|成功|突破|跳过|冲破|破|过|为|有|了|才|就|还|只|到)*';

/** A sum's noun before it: 社会资本3800万, 年收入30多万. */
export const MONEY_BEFORE = quick(
  new RegExp(
    `(?:资本|资金|总?投资|投入|融资|贷款|筹资|众筹|募资|出资|集资|斥资|耗资|注资|授信|用信|放款|借款|欠款|存款|货款|善款|捐款|罚款|赔款|款项|收入|营收|产值|销售额|成交额|交易额|营业额|金额|总额|流水|利润|[纯毛盈]利|效益|分红|奖金|补助|补贴|工资|年薪|租金|成本|消费券?|债务?|欠债|损失|税收|降费|减税|退税|让利|增收|节支|税额|余额)${LINK}$`,
  ),
);
/** One behind it: 28万养老钱. */
export const MONEY_AFTER = quick(
  /^的?[^，。；、的\d]{0,4}(?:钱|资金|现金|存款|贷款|货款|借款|工资|债务?|彩礼)(?!包|币|户)/,
);
/** Who earned or spent, with the sum at the end: 修路花了六万八千五. */
export const EARNING_BEFORE = quick(
  /(?:花|赚|挣|拿|卖|投|亏|省|欠|掏|骗走?|借|贷|付|赔|罚|垫|攒)(?:了|出|下|到|去|掉)?(?:个|有|约|近|超过?|足足)?$/,
);

/** The same words anywhere before a price: 每户多赚两三万块. */
export const PRICE_BEFORE = quick(
  /[花赚挣卖亏欠掏骗付赔罚垫攒钱价费薪元]|[拿领](?:到|个|了)?(?:手|有)?$|到手|[每一](?:股|碗|份|晚|月|天|节|堂|次|张|个月|盘|杯)$|工资|收入|补贴|成本|[每一]斤|便宜|[只仅就][要需收]|[涨降]/,
);
