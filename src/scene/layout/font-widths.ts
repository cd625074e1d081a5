// Written by scripts/measure-fonts.mjs; change that instead.

/** One character per width, counted in this alphabet in units of 60 to the em. */
export const WIDTH_ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:;.,!?()[]{}+*';
export const WIDTHS_PER_EM = 60;

/** Advance widths of runs of code points: the first of them, then one character each. */
export const FONT_WIDTHS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  sansRegular: [
    [32, 'QQYniysOSShiQTQWiiiiiiiiiiQQiiia2mnmshfssUQlf2uvkvlhhsk4jiiUWUibRildliVllPPgP4lkllZdWlevgfcXhXi'],
    [
      160,
      'QQiiiihfjyVfiTyeaiVVRlnQOVXftuvammmmmm1mhhhhUUUUsuvvvvvivssssikmiiiiii0diiiiPPPPklkkkkkikllllflfmimimimdmdmdmdslslhihihihihislslslslslslUPUPUPUPUPlfQPlggfPfPfPfQfPulululpulvkvkvk45lZlZlZhdhdhdhdhWhWhWslslslslslsl4vifiicicicU',
    ],
    [399, 'sjjZ'],
    [461, 'miUPvkslslslslsl'],
    [536, 'hdhW'],
    [902, 'qQr2fl2lvyUmnemhisvUll2ulvsklihizjxrUilckUkllfjcckkUgfmfdknkdldksktwUkkkw'],
    [
      1024,
      'hhrfmhRRQ9-rmtlsmlnfsh2jttmq2tuskmhlxjso--pzkn8mhkiakhudllgjulkkkecfsflj22luhewjhhlaecPPP01lglfk',
    ],
    [1168, 'gaga'],
    [
      7680,
      'minlnlnlmdslslslslslhihihihihifVslslslslslslUPUPlglglgfPfPfPfP242424ululululvkvkvkvkklkllZlZlZlZhdhdhdhdhdhWhWhWhWslslslslslkeke4v4v4v4v4vjgjgificiciclWvfiUUUrkmimimimimimimimimimimimihihihihihihihihiUPUPvkvkvkvkvkvkvkvlvlvlvlvlslslvovovovovoififififufskkf',
    ],
    [8208, 'llle8lllLLPlWWZlflXlllv'],
    [8240, 'llOYlllllTT'],
    [8352, 'iiiii4ivyowliii6iiskhmlshiivxjui'],
  ],
  sansSemiBold: [
    [32, 'QRbni1tPTThiRTRYiiiiiiiiiiRRiiic2oomshgstWTnh4wvlvnhitm5mkjUYUiZUjmemjWmmRRjR6mlmmaeYmhyihdXhXi'],
    [
      160,
      'QRiiiihejyWiiTyeaiWWUnnRPWXiwyxcoooooo4mhhhhWWWWsvvvvvvivttttklpjjjjjj2ejjjjRRRRlmlllllilmmmmhmhojojojmemememesmsmhjhjhjhjhjsmsmsmsmtmtnWRWRWRWRWRpjTRnjjhRhRhRhUhRvmvmvmtwmvlvlvl56nananaheheheheiYiYiYtmtmtmtmtmtm5ykhkjdjdjdW',
    ],
    [399, 'vmnd'],
    [461, 'ojWRvltmtmtmtmtm'],
    [536, 'heiY'],
    [902, 'uRu5km5mz2XoofohjtvWnn4vmvtlmjik1mztWknemXlnlhkddmkXjhnhflrlemflvlwyXlllz'],
    [
      1024,
      'iithnhSTT9_tovmtomnhti6jvvor4uutlnim0muq__s2mn9ojljcmiyennjlxmlmmfdhvhml44nxifykiimcfdRRR13mjnhm',
    ],
    [1168, 'idhc'],
    [
      7680,
      'ojomomommesmsmsmsmsmhjhjhjhjhjgWsmtmtmtmtmtmWRWRnjnjnjhRhRhRhR464646vmvmvmvmvlvlvlvllmlmnanananaheheheheheiYiYiYiYtmtmtmtmtmmhmh5y5y5y5y5ymimikhjdjdjdmYyhkWWWtlojojojojojojojojojojojojhjhjhjhjhjhjhjhjWRWRvlvlvlvlvlvlvlwnwnwnwnwntmtmzszszszszskhkhkhkhxitkmh',
    ],
    [8208, 'mmme8mmmMMQmZZdmfmXmmmy'],
    [8240, 'mmRdmmmmmVV'],
    [8352, 'ikiii6iz1r0miii8kismimosiiiwzkvi'],
  ],
  serifItalic: [
    [32, 'OSbif4qQXXdgSTSUggggggggggSSgggc1pllqkiouWWpj4toionejsn3okiVUVgfYhfahbUfjTReS0kghfaXVkfvifeXRXg'],
    [
      160,
      'OSffffRcYwYjgTcYUgWWYikSYWXj242cpppppp3lkkkkWWWWqtooooogosssskihhhhhhhrabbbbTTTTfkgggggggkkkkfgfphphphlalalalaqiqhkbkbkbkbkbofofofofujujWTWTkkWTWTkkWRpefjSjSjSjSjStktktkztlogogog2vnananaeXeXeXeXjVjVkksksksksksksk3vkfkieieieU',
    ],
    [399, 'lkkf'],
    [461, 'phWTogsksksksksk'],
    [536, 'eXjV'],
    [902, 'pSu4gkwkvySplglkiuoWpp4tlouikjjkrotrWkjahSgjieeaXhfSggieafmhaibgpfqrSgfgr'],
    [
      1024,
      'kkqgleWWW49uovnupmlgqk4fvvoq4uouiljnsoup--r3lk6nhfdYfbzakkfiukgkha0fsikizzftdcugbbfYaXTTRtvjfkfk',
    ],
    [1168, 'fXgY'],
    [
      7680,
      'kkkkkkkkkkkkqhqhkkkkkkkkkkkkkkkkofkkujkkkkujkkkkkkkkkkjSjSjSkk40kk40tktktkkkkkkkkkkkkkkkkknananaeXeXkkkkkkkkjVjVkkkkkkkkkkkkkkkk3v3v3vkkkkkkkkkfkkiekkkVkkkkkkqkphphphphphphphphphphphphkbkbkbkbkbkbkbkbWTWTogogogogogogogogogogogogskskskskskskskkfkfkfkfkkkkkk',
    ],
    [8208, 'kkkfxkkkQQQkdddkekSkkkx'],
    [8240, 'kkPbkkkkkVV'],
    [8352, 'kfkkfkffkfkffkfkkffkffkkfffkkfkf'],
  ],
};
