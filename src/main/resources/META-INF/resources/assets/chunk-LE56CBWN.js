import{h as i}from"./chunk-LAR22BDY.js";function n(o){for(let e of o.querySelectorAll("time[datetime]")){let t=new Date(e.dateTime);Number.isNaN(t.getTime())||(e.textContent=i(t))}}export{n as a};
