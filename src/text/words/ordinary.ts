/** Ordinary words one letter away from a word of feeling or wishing ("morning", "looking"); they are no typing errors. */
export const ORDINARY = `
  about absolute abused abusing accent accomplishments accuse achieve acting actions addition address
  admire admit again agent aggressive agrees alien alive along andere anderen angel anime another
  appealing apples approve arena argent arguments armour arrest avait avoir bacon bagel baked balance
  balloon banged banned banner banter barrel barring based bastards battles bauch bearing beast beating
  beautifully begging being betting bigger binged bingo birthdays bites blaming bleach blind blocking
  blowing board boggling boner boots border bots bottle bound boxing branch brand break breath bright
  bring broke brother bubble bugged bumper busted butter buying camps cancel cannon canon carbon cared
  carried carrier carries carrot carrying case casting cause caused causes ceiling changed changer chapter
  charge charges cheaper cheaters cheeky cheered cheers cheese chercher chien child chili choke choose
  chose clase classy college combat comin commie commit committing common consent contest context continue
  continued continues cooked cooler cotton could couple cours course coward cowards crash crashed crazy
  created creating crimes curse cursed damnit dances danger deeper degree delay demon dense depth despite
  devil dinosaur does doing dollar doses doubt douche dozen dragon dream dreams dropped ear early edited
  elses engage enjoys equal essay every existed expose extreme faces facing falling family father fcking
  feeding feeling fella fever fewer fifth filled films final finale finally finden finds fire fired firing
  first fixed fixing flame flight flights forgot found france freeze freezing frere freunde fried friend
  friends fright froze frozen fruit fuckin furries gaining gaming gedacht gemacht gente ghost girly gives
  glory goat going google googling graduate grant great greedy grinding growing guitar haben habits hacer
  hadnt hand handy happen hasta hated haters hatten having heal hear heart hearts heated heaven heute hire
  hobbies honor hoped hoping hopital horny horse hospitals hours house hunting improved indiana invested
  jones jumps katze kicks kinds kleine knee knows large lassen later leading leaking leaning leaving
  letter letting leute licking light lights likely lived liver lives livin living llegar lone long longer
  looked looking loose losers loses losses lots lovely lover loves lower madre magically major manage
  manly manner march marginal mario matter maybe media medico message messed messing might misses mixed
  mogen money monster morning morty mother movie movies muchos musica musste mutter nacht naked naming
  nearly necessity nerdy nerve never nicer night nights ninja noise notes offers other others outrage
  outside outsiders padre parte parties parts passer passes passing pats paying peach peasant peor pepper
  peppers pirate pissing place plant please pluie poder poker poking poner posed potter powder power
  powers praises pre price pricks prime profile profit profits promote propel property propose psyche
  pulled pulling putting quien quiere quote rabbit rabid raced raised ranking raping rated rates rating
  reach reading ready realise realize really realm record recovery refuse regarding related released
  remarkably renting reply replying repost resolution rides rifle right ripped risks river rolled rolling
  round ruled runner saber sacks sacred safer saint salad savior savoir saying scale scars school score
  scored screw scumbags seattle selling separate setting shade shady shake shamed shameless shaming shape
  share shared sharing shark shave shaving sheer shiny shits shitting shopping shorts should shoulder
  shower showing shuffle shutting siege signing singer single skewed skinny skins slave slept slice slide
  sloppy slurs sneeze sober sobre socks soleil someone sonic sont sorts sound spare spelled spelling spend
  spine spirit spoiled spoke spoken sport spots spotted spouting stack stacked stage stale stand stare
  stared staring stark starring start started starting state stayed staying steal stealing stick sticking
  sticks still sting stock stole stopped store stores story strange stream streaming street streets string
  struck struggles stuff stuffed stunt style subbed success successfully sucked sucking suggests summer
  supports survived swollen tackle tasty teams terror their there these thing things think those thought
  through thumb ticket timed tinder tipped tired tires tissue titled today torture tossed tough tower
  trade traffic trash tricked tried trope trouble trust twitch typically unclear understand upload vampire
  venir viel waiting warning warten wasting watch wears wedding weekends wetter whale where while whining
  whiny white whole whoops whore whose wider wieder willing window wired wishful withdrawals wizard women
  wonders worded words work worked working works world worse would wrecks wurde
`;
