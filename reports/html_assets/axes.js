"use strict";
// The axes of a chart: what a value is a number of, how far an axis reaches, where its ticks stand.

const DAY = 86400e3;

/** A value as a number on its axis, and which axis that is: quantities, days or times of day. */
function onAxis(value, last) {
  if (typeof value === "number") return ["number", value];
  const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value || "");
  if (day) {
    const [year, month, date] = [Number(day[1]), day[2] ? Number(day[2]) - 1 : null, day[3] ? Number(day[3]) : null];
    if (date !== null) return ["date", Date.UTC(year, month, date)];
    if (month !== null) return ["date", last ? Date.UTC(year, month + 1, 0) : Date.UTC(year, month, 1)];
    return ["date", last ? Date.UTC(year, 11, 31) : Date.UTC(year, 0, 1)];
  }
  const time = /^(\d{1,2}):(\d{2})/.exec(value || "");
  return time ? ["time", Number(time[1]) * 60 + Number(time[2])] : [null, null];
}

const AXES = {
  number: {
    format: (value) =>
      d3
        .format(Math.abs(value) >= 1e6 ? ".4~s" : ",.6~r")(value)
        .replace("G", "bn"),
  },
  date: { format: d3.utcFormat("%-d %b %Y") },
  time: { format: (minutes) => d3.utcFormat("%H:%M")(new Date(minutes * 60e3)) },
};

/** The limits of the vertical axis, and its ticks where the library's would be odd. */
function vertical(points, reference) {
  const values = points.flatMap((point) => [point.y, point.form === "bar" ? point.low : null, point.form === "bar" ? point.high : null]);
  let [low, high] = d3.extent([...values.filter((value) => value !== null), ...reference.map((point) => point[1])]);
  const axis = points[0].axis;
  const least =
    axis === "date"
      ? 2 * DAY
      : axis === "time"
        ? 30
        : Math.max(Math.abs(high) * 0.02, Number.isInteger(low) && Number.isInteger(high) ? 1 : 0.1);
  if (high - low < least) [low, high] = [low - least, high + least];
  if (axis === "number" && low >= 0 && low < (high - low) * 0.25) low = 0;
  let ticks = d3.ticks(low, high, 5);
  if (axis === "date") ticks = d3.utcTicks(new Date(low), new Date(high), 5).map(Number);
  if (axis === "time") ticks = d3.ticks(low / 60, high / 60, 5).map((hour) => hour * 60);
  if (axis === "date" && d3.utcDay.count(low, high) < 5) ticks = d3.utcDay.range(d3.utcDay.floor(low), high + 1).map(Number);
  const whole = axis === "number" && points.every((point) => Number.isInteger(point.y) || point.form === "bar");
  if (whole && high - low < 5) ticks = ticks.filter(Number.isInteger);
  return { domain: [low, high], ticks, format: AXES[axis].format };
}

function horizontal(points) {
  const [first, last] = d3.extent(points, (point) => point.x);
  const pad = Math.max((last - first) * 0.08, DAY / 2);
  const days = (last - first) / DAY;
  const ticks = days <= 6 ? d3.utcDay.range(new Date(first), new Date(last + 1)) : undefined;
  return { domain: [new Date(first - pad), new Date(last + pad)], ticks, days };
}
